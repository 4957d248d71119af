import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { articleLimits } from './limits.ts';
import { parseArticle } from './parse-article.ts';

const problemsOf = (input: unknown) => {
  const parsed = parseArticle(input);
  return parsed.ok ? [] : parsed.problem.map(({ path, expected }) => ({ path, ...expected }));
};
const warningsOf = (input: unknown) => {
  const parsed = parseArticle(input);
  return parsed.ok ? parsed.value.warnings : parsed.problem;
};

describe('reading an article', () => {
  it('gives back a good article as it was, without warnings', () => {
    expect(parseArticle(buildArticle())).toEqual({
      ok: true,
      value: { article: buildArticle(), warnings: [] },
    });
  });

  it.each([null, 5, 'نص', true])('says that %j is no article', (input) => {
    expect(problemsOf(input)).toEqual([{ path: '', code: 'object' }]);
  });

  it('quotes what it found, shortened', () => {
    const parsed = parseArticle({ ...buildArticle(), dir: 'س'.repeat(200) });
    const [problem] = parsed.ok ? [] : parsed.problem;
    expect(problem?.found).toMatch(/^"س+\.\.\.$/);
    expect(problem?.found).toHaveLength(80);
  });

  it('tells one mistake once', () => {
    expect(problemsOf({ ...buildArticle(), datePublished: '2024-02-30' })).toHaveLength(1);
  });

  it('tells all mistakes of a file together', () => {
    const input = { ...buildArticle(), headline: '', dir: 'up', blocks: null };
    expect(problemsOf(input).map(({ path }) => path)).toEqual(['headline', 'dir', 'blocks']);
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void parseArticle(json)));
  });

  it('never throws, whatever stands in one field of a good article', () => {
    const field = fc.constantFrom(...Object.keys(buildArticle()), 'dir', 'url', 'extra');
    fc.assert(
      fc.property(
        field,
        fc.jsonValue(),
        (name, value) => void parseArticle({ ...buildArticle(), [name]: value }),
      ),
    );
  });

  it('does not fall over a field that is nested too deep to be quoted', () => {
    const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown;
    expect(warningsOf({ ...buildArticle(), extra: deep })).toHaveLength(1);
  });

  it('keeps any text of an editor to the letter', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 90 })
      .filter((text) => /\S/u.test(text));
    fc.assert(
      fc.property(words, words, (headline, text) => {
        const article = buildArticle({
          headline,
          blocks: [{ type: 'paragraph', id: 'p1', runs: [{ text }] }],
        });
        expect(parseArticle(article)).toMatchObject({ ok: true, value: { article } });
      }),
    );
  });
});

describe('a moment in an article', () => {
  it.each([
    '2024-02-30T10:00:00+03:00',
    '2023-02-29T10:00:00Z',
    '2024-13-01T10:00:00Z',
    '2024-00-10T10:00:00Z',
    '2024-04-31T10:00:00Z',
    '2024-07-00T10:00:00Z',
    '2024-07-23T25:00:00Z',
    '2024-07-23T24:00:00Z',
    '2024-07-23T10:60:00Z',
    '2024-07-23T10:00:61Z',
    '2024-07-23T10:00:00+25:00',
    '2024-07-23T10:00:00',
    '2024-07-23',
    '23/07/2024',
    '٢٠٢٤-٠٧-٢٣T10:00:00Z',
  ])('may not be %s', (datePublished) => {
    expect(problemsOf({ ...buildArticle(), datePublished, dateModified: '2030-01-01T00:00:00Z' })).toEqual([
      { path: 'datePublished', code: 'timestamp' },
    ]);
  });

  it.each(['2024-02-29T23:59:59+03:00', '2024-07-23T00:00Z', '2024-07-23T10:00:00.250-05:30'])(
    'may be %s',
    (datePublished) => {
      expect(problemsOf({ ...buildArticle(), datePublished, dateModified: '2030-01-01T00:00:00Z' })).toEqual(
        [],
      );
    },
  );

  it('of change may not lie before that of publication', () => {
    const input = buildArticle({ dateModified: '2024-07-23T14:19:59+03:00' });
    expect(problemsOf(input)).toEqual([{ path: 'dateModified', code: 'not-before-published' }]);
  });

  it('of publication may be one that nobody knows, not one that was forgotten', () => {
    const { dateModified: _, ...unchanged } = buildArticle({ datePublished: null });
    expect(problemsOf(unchanged)).toEqual([]);
    expect(problemsOf(buildArticle({ datePublished: null }))).toEqual([]);
    const { datePublished: __, ...forgotten } = unchanged;
    expect(problemsOf(forgotten)).toEqual([{ path: 'datePublished', code: 'required' }]);
  });

  it('of change may be the same moment in another time zone', () => {
    expect(problemsOf(buildArticle({ dateModified: '2024-07-23T11:20:00Z' }))).toEqual([]);
  });
});

describe('an id', () => {
  it.each(['suez', 'قناة-السويس', 'هِلال', '2024-07-23', 'a', 'v1.2_b', '新聞'])('may be %s', (id) => {
    expect(problemsOf(buildArticle({ id }))).toEqual([]);
  });

  it.each(['', ' ', '.', '..', '../x', 'a/b', 'a\\b', 'a b', '-a', 'a.', 'a?b', 'a#b', 'a%2Fb', 'a\u202Eb'])(
    'may not be %j',
    (id) => {
      expect(problemsOf(buildArticle({ id }))).toEqual([{ path: 'id', code: 'identifier' }]);
    },
  );
});

describe('the limits of an article', () => {
  const paragraph = (index: number) => ({
    type: 'paragraph' as const,
    id: `p${index}`,
    runs: [{ text: 'فقرة.' }],
  });
  const long = (length: number) => 'ق'.repeat(length);
  const list = <Item>(length: number, item: (index: number) => Item) =>
    Array.from({ length }, (_, index) => item(index));
  const person = (index: number) => ({ name: `كاتب ${index}` });
  const { headlineLength, lineLength, idLength, runLength, runsPerBlock } = articleLimits;

  it.each([
    ['headline', headlineLength, (n: number) => ({ headline: long(n) }), 'headline'],
    ['line of the summary', lineLength, (n: number) => ({ abstract: [long(n)] }), 'abstract[0]'],
    ['id', idLength, (n: number) => ({ id: long(n) }), 'id'],
    [
      'run of text',
      runLength,
      (n: number) => ({ blocks: [{ ...paragraph(0), runs: [{ text: long(n) }] }] }),
      'blocks[0].runs[0].text',
    ],
  ])('hold the length of a %s to %i characters', (_, max, changes, path) => {
    expect(problemsOf(buildArticle(changes(max)))).toEqual([]);
    expect(problemsOf(buildArticle(changes(max + 1)))).toEqual([{ path, code: 'at-most-characters', max }]);
  });

  it.each([
    ['blocks', articleLimits.blocks, (n: number) => ({ blocks: list(n, paragraph) })],
    ['abstract', articleLimits.abstractPoints, (n: number) => ({ abstract: list(n, () => 'نقطة.') })],
    ['author', articleLimits.people, (n: number) => ({ author: list(n, person) })],
    [
      'keywords',
      articleLimits.keywords,
      (n: number) => ({ keywords: list(n, (index) => ({ id: `k${index}`, name: 'مصر' })) }),
    ],
    [
      'blocks[0].runs',
      runsPerBlock,
      (n: number) => ({ blocks: [{ ...paragraph(0), runs: list(n, () => ({ text: 'كلمة' })) }] }),
    ],
  ])('hold %s to %i items', (path, max, changes) => {
    expect(problemsOf(buildArticle(changes(max)))).toEqual([]);
    expect(problemsOf(buildArticle(changes(max + 1)))).toEqual([{ path, code: 'at-most-items', max }]);
  });
});

describe('a field that the model does not know', () => {
  it.each([
    ['headlin', { ...buildArticle(), headlin: 'عنوان' }],
    ['image[0].title', buildArticle({ image: [{ ...buildArticle().image?.[0], title: 'عنوان' } as never] })],
    [
      'blocks[0].runs[0].bold',
      buildArticle({
        blocks: [{ type: 'paragraph', id: 'p1', runs: [{ text: 'نص', bold: 'عنوان' } as never] }],
      }),
    ],
  ])('at %s is left out and warned of', (path, input) => {
    expect(warningsOf(input)).toEqual([
      { severity: 'warning', path, expected: { code: 'known-field' }, found: '"عنوان"' },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('is harmless when it is called %s', (name) => {
    const json = JSON.stringify(buildArticle()).replace('{', `{"${name}": {"polluted": true},`);
    const parsed = parseArticle(JSON.parse(json));
    expect(parsed).toMatchObject({ ok: true, value: { warnings: [{ path: name }] } });
    expect(parsed.ok && Object.hasOwn(parsed.value.article, name)).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a list in the place of an article', () => {
  it('is one mistake, not one for each field', () => {
    const parsed = parseArticle([{ id: 'suez-canal' }]);
    expect(parsed.ok ? [] : parsed.problem.map(({ path, expected }) => [path, expected.code])).toEqual([
      ['', 'object'],
    ]);
  });
});
