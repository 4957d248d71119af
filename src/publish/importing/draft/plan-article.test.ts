import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLimits } from '#domain/article/limits.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { collectNotes } from '#publish/importing/note.ts';
import { resolvePictures } from '#publish/importing/pictures/resolve-pictures.ts';
import { buildEdition } from '../../../../tests/fixtures/build-edition.ts';
import type { Draft } from './draft.ts';
import { planArticle } from './plan-article.ts';

const edition = buildEdition();
const paragraph = (text = 'نص') => ({ type: 'paragraph' as const, runs: [{ text }] });
const draft = (changes: Partial<Draft> = {}): Draft => ({
  ...{
    key: 'https://a.example/1',
    headline: 'خبر',
    published: '2024-07-23T14:20:00+03:00',
    blocks: [paragraph()],
  },
  ...changes,
});

/** The article that a draft becomes, its pictures as if they had been fetched. */
async function articleOf(from: Draft) {
  const plan = planArticle(from, { edition });
  const file = { url: 'media/imported/a.webp', width: 100, height: 100 };
  const resolver = { media: 'download', fetch: async () => file, missing: async () => file } as const;
  const { image, blocks } = await resolvePictures(plan, resolver, collectNotes());
  return { ...plan.fields, image, blocks };
}

describe('what is made of an item', () => {
  it('is an article, whatever the HTML', async () => {
    const tag = fc.constantFrom(
      'p',
      'b',
      'a',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'figure',
      'img',
      'blockquote',
      'h2',
      'script',
      'svg',
      'br',
      'iframe',
      'i',
      'div',
    );
    const attribute = fc.constantFrom(
      '',
      ' href="/x"',
      ' href="javascript:x"',
      ' src="a.jpg"',
      ' src="https://a.example/1" alt="\u202E"',
      ' lang="ar"',
      ' dir="rtl"',
      ' class="twitter-tweet"',
    );
    const piece = fc.oneof(
      fc.tuple(tag, attribute).map(([name, written]) => `<${name}${written}>`),
      tag.map((name) => `</${name}>`),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('نص ', '&amp;quot;', '\u0000', '\uD800', '\u200F', '&#x202E;'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const blocks = blocksOfHtml(`نص${pieces.join('')}`, {
          base: 'https://a.example/',
          notes: collectNotes(),
        });
        const article = await articleOf(draft({ blocks: [...blocks, paragraph()] }));
        expect(parseArticle(article)).toMatchObject({ ok: true });
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('is an article, whatever the words and names', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant('كلمة '.repeat(400)),
      fc.constantFrom('\u202Eس', '../..', 'أ\u0000'),
    );
    const texts = fc.array(text, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(text, text, texts, texts, async (key, line, list, names) => {
        const people = names.map((name) => ({ name, url: line, description: line }));
        const article = await articleOf(
          draft({
            ...{
              key,
              headline: `خبر ${line}`,
              kicker: line,
              description: line,
              abstract: list,
              url: line,
              language: line,
            },
            ...{
              dateline: line,
              creditText: line,
              topics: list,
              sections: list,
              author: people,
              agencies: people,
            },
          }),
        );
        expect(parseArticle(article)).toMatchObject({ ok: true });
        expect(article.id).not.toMatch(/[/\\]|\.\./);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('fits the limits of an article, and tells what did not', async () => {
    const many = draft({
      abstract: Array.from({ length: 30 }, (_, index) => `نقطة ${index}`),
      topics: Array.from({ length: 100 }, (_, index) => `موضوع ${index}`),
      blocks: [
        ...Array.from({ length: articleLimits.blocks + 5 }, (_, index) => paragraph(`نص ${index}`)),
        { type: 'list', items: Array.from({ length: 1_200 }, () => ({ runs: [{ text: 'بند' }] })) },
      ],
    });
    expect(parseArticle(await articleOf(many))).toMatchObject({ ok: true });
    expect(planArticle(many, { edition }).notes).toContainEqual({
      code: 'items-cut',
      values: { left: 8, max: 2_000 },
    });
  });

  it('has the same id when its headline changes, and another at another address', () => {
    const idOf = (changes: Partial<Draft>) => planArticle(draft(changes), { edition }).fields.id;
    const named = { key: 'https://a.example/port-opens' };
    expect(idOf({ ...named, headline: 'آخر' })).toBe(idOf(named));
    expect(idOf({ key: 'https://a.example/2' })).not.toBe(idOf({}));
    expect(
      idOf({
        key: 'https://a.example/2024/%D8%A7%D9%84%D9%82%D9%86%D8%A7%D8%A9-%D8%A7%D9%84%D9%8A%D9%88%D9%85.html',
      }),
    ).toMatch(/^القناة-اليوم-[\da-f]{8}$/);
    expect(idOf({ key: null })).toMatch(/^خبر-[\da-f]{8}$/);
    expect(idOf({ key: '—', headline: '2024' })).toMatch(/^[\da-f]{8}$/);
  });

  it('stands in the section that the source names, else in the first, which is told', () => {
    const sectionOf = (sections: string[]) => planArticle(draft({ sections }), { edition });
    expect(sectionOf(['غريب', 'إقتصاد']).fields.articleSection).toEqual({ id: 'economy', name: 'اقتصاد' });
    expect(sectionOf(['POLITICS']).fields.articleSection.id).toBe('politics');
    expect(sectionOf([])).toMatchObject({
      fields: { articleSection: { id: 'politics' } },
      notes: [{ code: 'section-chosen' }],
    });
  });

  it('has no topic of the name of its section', () => {
    const names = ['الاقتصاد', 'قناة السويس', 'politics'];
    const { fields } = planArticle(draft({ sections: names, topics: names }), { edition });
    expect(fields.articleSection.id).toBe('economy');
    expect(fields.keywords?.map(({ name }) => name)).toEqual(['قناة السويس', 'politics']);
    const asked = planArticle(draft({ sections: names, topics: names }), { edition, section: 'politics' });
    expect(asked.fields.keywords?.map(({ name }) => name)).toEqual(['الاقتصاد', 'قناة السويس']);
  });

  it.each([
    ['no-headline', { headline: ' — ' }],
    ['no-text', { blocks: [] }],
  ])('is refused, %s', (code, changes) => {
    expect(() => planArticle(draft(changes), { edition })).toThrow(code);
  });

  it.each(['\u3164', '\u200D', '\u034F'])('takes %j for no text', (unseen) => {
    expect(() => planArticle(draft({ headline: unseen }), { edition })).toThrow('no-headline');
    const { fields } = planArticle(draft({ kicker: unseen, author: [{ name: unseen }] }), { edition });
    expect([fields.kicker, fields.author]).toEqual([undefined, undefined]);
  });

  it('has no link whose text looks like another address, and tells of it', () => {
    const link = (text: string) => ({ text, href: 'https://evil.example/' });
    const plan = planArticle(
      draft({
        author: [{ name: 'bank.example', url: 'https://evil.example/' }],
        blocks: [
          { type: 'paragraph', runs: [link('https://'), link('bank.example'), { text: ' هنا' }] },
          { type: 'paragraph', runs: [link('موقع')] },
          { type: 'list', items: [{ runs: [link('www.bank.example')] }] },
          { type: 'table', header: [], rows: [[{ runs: [link('bank.example/login')] }, {}]] },
        ],
      }),
      { edition },
    );
    expect(JSON.stringify([plan.fields.author, plan.blocks]).match(/evil\.example/g)).toHaveLength(1);
    expect(plan.notes).toContainEqual({
      code: 'link-disguised',
      values: { address: 'https://evil.example/' },
    });
  });

  it('has no name whose link it hides, and tells of each', () => {
    const plan = planArticle(
      draft({
        author: [{ name: 'bank\u2063.com', url: 'https://one.example/' }],
        agencies: [{ name: 'com\u200F.\u200Fbank', url: 'https://two.example/' }],
      }),
      { edition },
    );
    expect([plan.fields.author?.[0]?.url, plan.fields.sourceOrganization?.[0]?.url]).toEqual([
      undefined,
      undefined,
    ]);
    expect(plan.notes.map(({ values }) => values?.address)).toEqual(
      expect.arrayContaining(['https://one.example/', 'https://two.example/']),
    );
  });

  it('has no link that what is not seen hides', () => {
    const texts = ['com\u200F.\u200Fbank', 'bank.com\uFE0F', 'bank\u034F.com', '(bank.com)', 'ادخل bank.com'];
    const runs = texts.map((text, at) => ({ text, href: `https://evil${at}.example/` }));
    const plan = planArticle(draft({ blocks: [{ type: 'paragraph', runs }] }), { edition });
    expect(JSON.stringify(plan.blocks)).not.toContain('href');
    expect(plan.notes.filter(({ code }) => code === 'link-disguised')).toHaveLength(texts.length);
  });

  it('has a date that says itself to be that of a change for its change', () => {
    const { fields } = planArticle(draft({ published: 'آخر تحديث: 24 يوليو 2024' }), { edition });
    expect([fields.datePublished, fields.dateModified?.slice(0, 10)]).toEqual([null, '2024-07-24']);
  });

  it('is never changed before it was published', () => {
    const plan = planArticle(draft({ modified: '2024-07-22T14:20:00+03:00' }), { edition });
    expect(plan.fields.dateModified).toBeUndefined();
    expect(plan.notes).toContainEqual(expect.objectContaining({ code: 'modified-before-published' }));
  });
});
