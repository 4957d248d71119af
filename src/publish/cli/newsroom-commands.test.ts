import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adviceCodes } from '#publish/checking/advice.ts';
import { fixCodes } from '#publish/checking/fix-article.ts';
import { readEdition } from '#publish/edition/read-edition.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';
import { messagesIn } from './messages.ts';

let project = '';
let edition = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'qari-project-'));
});
afterEach(() => {
  for (const folder of [project, edition]) if (folder) rmSync(folder, { recursive: true, force: true });
});

const run = (parameters: string[], folder = edition) =>
  runInTerminal([...parameters, '--edition', folder], { folder: project });
const paragraph = (id: string, href?: string) => ({
  type: 'paragraph' as const,
  id,
  runs: [{ text: 'نص', ...(href && { href }) }],
});
const plain = (changes = {}) => {
  const { audio: _, ...article } = buildArticle({
    image: [],
    author: [],
    related: [],
    blocks: [paragraph('p1')],
    ...changes,
  });
  return article;
};
const articleOf = (id = 'suez-canal') =>
  JSON.parse(readFileSync(join(edition, `articles/${id}.json`), 'utf8'));

describe('a paper that is begun', () => {
  it('can be published at once, and an article in it too', async () => {
    const paper = join(project, 'صحيفة');
    expect(await run(['new', '--paper', 'صحيفتي', '--sections', 'سياسة، اقتصاد'], paper)).toMatchObject({
      exitCode: 0,
    });
    const begun = await run(
      ['new', '--headline', 'ميناء جديد: أُولى السفن', '--section', 'الاقتصاد', '--author', 'ليلى حدّاد'],
      paper,
    );
    expect(begun).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('articles/ميناء-جديد-أولى-السفن.json'),
    });
    const { articles, problems, edition: read } = await readEdition(paper);
    expect(problems).toMatchObject([
      { severity: 'warning', path: 'blocks', expected: { code: 'body-or-summary' } },
    ]);
    expect(read).toMatchObject({
      name: 'صحيفتي',
      inLanguage: 'ar',
      sections: [{ id: 'سياسة' }, { id: 'اقتصاد' }],
    });
    expect(articles).toMatchObject([
      { articleSection: { name: 'اقتصاد' }, author: [{ name: 'ليلى حدّاد' }], blocks: [] },
    ]);
  });

  it('takes the place of nothing, unless it is forced, and nothing is written in rehearsal', async () => {
    edition = writeEdition([plain()]);
    const again = await run(['new', '--headline', 'آخر', '--id', 'suez-canal']);
    expect(again).toMatchObject({ exitCode: 1, errors: expect.stringContaining('is there already') });
    expect(
      (await run(['new', '--headline', 'آخر', '--id', 'suez-canal', '--dry-run', '--force'])).exitCode,
    ).toBe(0);
    expect(articleOf().headline).toBe(plain().headline);
    expect(
      (await run(['new', '--headline', 'آخر', '--id', 'suez-canal', '--force', '--date', '23 يوليو 2024']))
        .exitCode,
    ).toBe(0);
    expect(articleOf()).toMatchObject({ headline: 'آخر', datePublished: '2024-07-23T00:00:00+03:00' });
    const paper = await run(['new', '--paper', 'x', '--json']);
    expect(JSON.parse(paper.output)).toMatchObject({ status: 'exists', file: 'edition.json' });
  });

  it.each([
    [[], '--headline'],
    [['--headline', '!!!'], 'cannot be one'],
    [['--headline', 'x', '--id', '../evil'], '../evil'],
    [['--headline', 'x', '--section', 'weather'], 'politics, economy'],
    [['--headline', 'x', '--date', 'أمس'], '--date'],
  ])('is told from misuse: %j', async (parameters, told) => {
    edition = writeEdition([]);
    const { exitCode, errors } = await run(['new', ...parameters]);
    expect(errors).toContain(told);
    expect(exitCode).toBe(2);
    expect(existsSync(join(edition, '../evil.json'))).toBe(false);
  });

  it('with a headline that is too long is told by the field', async () => {
    edition = writeEdition([]);
    const { exitCode, errors } = await run(['new', '--headline', 'كلمة '.repeat(90)]);
    expect([exitCode, errors]).toEqual([1, expect.stringMatching(/headline[\s\S]*المنتظر[\s\S]*300/)]);
  });
});

describe('the check of an edition', () => {
  const advised = async () => {
    const { output } = await run(['validate', '--json']);
    return JSON.parse(output).advice.map(
      ({ code, path }: { code: string; path: string }) => `${code} ${path}`,
    );
  };

  it('tells all problems at once, in Arabic and English, and advice', async () => {
    edition = writeEdition([
      plain(),
      plain({ id: 'b', headline: '', articleSection: { id: 'x', name: 'x' } }),
    ]);
    const { exitCode, output } = await run(['validate']);
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /articles\/b\.json\n {2}✗ headline\n.*المنتظر: نص غير فارغ[\s\S]*expected[\s\S]*articleSection\.id[\s\S]*errors: 2/,
    );
  });

  it('advises on summaries, headlines and bodies', async () => {
    edition = writeEdition([
      plain({
        id: 'a',
        abstract: [],
        alternativeHeadline: undefined,
        headline: 'كلمة '.repeat(30),
      }),
      plain({ id: 'b', abstract: Array(6).fill('نقطة'), blocks: [] }),
      plain({ id: 'c', abstract: ['كلمة '.repeat(60)] }),
    ]);
    expect(await advised()).toEqual([
      ...['headline-long headline', 'summary-missing abstract'],
      ...['summary-points abstract', 'body-missing blocks', 'summary-long abstract[0]'],
    ]);
  });

  it('warns of the name of a section that edition.json does not know, and of one that stands twice in an object', async () => {
    edition = writeEdition([plain({ id: 'a', articleSection: { id: 'economy', name: 'مال' } })]);
    const file = join(edition, 'articles/a.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('{', '{"id": "z",\n'));
    const { output } = await run(['validate', '--no-advice']);
    expect(output).toMatch(/! articleSection\.name\n.*\n.*edition\.json: .*found: "مال"/);
    expect(output).toMatch(/! id\n.*\n.*stands once in its object .*\(line 2, column \d+\); found: "id"/);
    await run(['validate', '--fix']);
    expect((await run(['validate', '--no-advice'])).output).not.toContain('articleSection');
  });

  it('warns of an article that was begun and not written', async () => {
    edition = writeEdition([]);
    await run(['new', '--headline', 'ميناء جديد']);
    const { exitCode, output } = await run(['validate', '--no-advice']);
    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /ميناء-جديد\.json\n {2}! blocks\n.*متن أو ملخص[\s\S]*nothing to read[\s\S]*warnings: 1/,
    );
  });

  it('finds links of the paper that lead nowhere', async () => {
    const blocks = [
      paragraph('p1', '/articles/gone/'),
      paragraph('p2', 'https://qari.example/sections/weather/'),
      paragraph('p3', '#nowhere'),
      ...[
        '/articles/suez-canal/',
        '#p1',
        '/topics/%D9%85%D8%B5%D8%B1/',
        'https://a.example/articles/gone/',
        '/about/',
      ].map((href, index) => paragraph(`q${index}`, href)),
    ];
    edition = writeEdition([plain({ blocks })]);
    expect(await advised()).toEqual(['dead-link blocks[0]', 'dead-link blocks[1]', 'dead-anchor blocks[2]']);
  });

  it('advises on pictures, and sets their sizes', async () => {
    const image = { url: 'media/a.png', width: 10, height: 10, alt: '', caption: 'سفينة' };
    edition = writeEdition([plain({ image: [image, { ...image, alt: 'سفينة' }] })]);
    mkdirSync(join(edition, 'media'));
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#000' } })
      .png()
      .toFile(join(edition, 'media/a.png'));
    expect(await advised()).toEqual([
      ...['alt-missing image[0].alt', 'picture-size image[0].width'],
      ...['alt-repeats-caption image[1].alt', 'picture-size image[1].width'],
    ]);
    // Blocks of one name keep an article from being read: they are mended in the same run.
    const blocks = [paragraph('p1', '#p1'), paragraph('p1', '#p1')];
    writeFileSync(join(edition, 'articles/suez-canal.json'), JSON.stringify({ ...articleOf(), blocks }));
    expect((await run(['validate', '--fix'])).output).toContain('✓ the sizes of pictures set');
    expect(articleOf().image).toMatchObject([
      { width: 60, height: 40 },
      { width: 60, height: 40 },
    ]);
  });

  it('mends what can be mended in one way, in rehearsal only tells, and leaves sound files alone', async () => {
    edition = writeEdition([plain({ id: 'sound' })]);
    const broken = {
      ...plain({ author: [{ name: '\u202Eليلى' }], related: ['sound', 'gone'] }),
      ...{
        datePublished: '2024-07-23T14:20',
        dateModified: undefined,
        kicker: 'مصر\u0000',
        dateline: '\u202Eةيليعامسلإا',
      },
      blocks: [{ type: 'paragraph', runs: [{ text: 'نص' }] }, paragraph('p1'), paragraph('p1')],
    };
    writeFileSync(join(edition, 'articles/suez-canal.json'), JSON.stringify(broken));
    const untouched = readFileSync(join(edition, 'articles/sound.json'), 'utf8');
    const rehearsed = await run(['validate', '--fix', '--dry-run']);
    expect(rehearsed).toMatchObject({ exitCode: 1, output: expect.stringContaining('Would be mended') });
    expect(articleOf().kicker).toBe('مصر\u0000');
    const { exitCode, output } = await run(['validate', '--fix', '--no-advice']);
    expect([exitCode, output]).toEqual([
      0,
      expect.stringMatching(/Mended:\narticles\/suez-canal\.json\n(?: {2}✓ .*\n){5}/),
    ]);
    expect(articleOf()).toMatchObject({
      ...{
        datePublished: '2024-07-23T14:20+03:00',
        kicker: 'مصر',
        related: ['sound'],
        author: [{ name: 'ليلى' }],
      },
      blocks: [{}, { id: 'p1' }, {}],
    });
    expect(readFileSync(join(edition, 'articles/sound.json'), 'utf8')).toBe(untouched);
    expect((await run(['validate', '--fix', '--json'])).output).toContain('"fixed": []');
  });

  it('says in two languages all that it can say', () => {
    for (const { newsroom } of [messagesIn('ar'), messagesIn('en')]) {
      expect(Object.keys(newsroom.validate.advice).sort()).toEqual([...adviceCodes].sort());
      expect(Object.keys(newsroom.validate.fixes).sort()).toEqual([...fixCodes].sort());
    }
  });

  it('needs an edition', async () => {
    for (const command of ['validate', 'stats']) {
      const { exitCode, errors } = await run([command], join(project, 'none'));
      expect([exitCode, errors]).toEqual([2, expect.stringContaining('no edition')]);
    }
  });
});
