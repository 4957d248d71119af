// @vitest-environment node
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEdition } from '../../src/publish/edition/read-edition.ts';
import { redirectFiles } from '../../src/publish/redirects/redirect-files.ts';
import { buildArticle } from '../fixtures/build-article.ts';
import { pagesOf } from '../support/pages-of.ts';
import { unknownToSchemaOrg } from '../support/schema-org.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);
const site = 'https://qari.example/';
let pages = new Map<string, string>();

beforeAll(async () => {
  const { edition, articles } = await readEdition('public/edition');
  if (!edition) throw new Error('The sample edition cannot be read.');
  // Beside what the sample has: every kind of block, a translation, a piece from another site, an address that changed.
  const every = buildArticle({ id: 'every-block' });
  const translation = buildArticle({ id: 'in-english', inLanguage: 'en', translationOfWork: every.id });
  const imported = buildArticle({ id: 'imported', url: 'https://a.example/x' });
  const all = [...articles, every, translation, imported];
  pages = await pagesOf(edition, all);
  const moved = [{ from: '/articles/old/', to: '/articles/every-block/' }];
  for (const file of redirectFiles(edition, moved, all)) {
    if ('content' in file) pages.set(file.file, file.content);
  }
}, 120_000);

const one = (pattern: RegExp, html: string) => pattern.exec(html)?.[1] ?? null;
const dataOf = (html: string) =>
  JSON.parse(one(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/, html) ?? 'null');
const fileOf = (address: string) => `${decodeURI(address).slice(site.length)}index.html`;

describe('every page of a site', () => {
  it('is sound HTML', () => {
    const problems = [...pages].flatMap(([file, html]) => {
      // The boot script makes these a preload where the reader has not changed the setting.
      const report = validator.validateStringSync(html.replace(/ data-preload="\w+"/g, ' rel="preload"'));
      return report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${file} ${ruleId}: ${message} ${selector ?? ''}`),
      );
    });
    expect(problems).toEqual([]);
  }, 120_000);

  it('says only what schema.org has words for', () => {
    const problems = [...pages].flatMap(([file, html]) =>
      unknownToSchemaOrg(dataOf(html)?.['@graph'] ?? []).map((problem) => `${file} ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('names as its way pages that are there, from the front page to itself', () => {
    const lists = [...pages.values()].flatMap((html) => {
      const list = dataOf(html)?.['@graph'].find(
        (thing: { '@type': string }) => thing['@type'] === 'BreadcrumbList',
      );
      return list
        ? [{ own: one(/<link rel="canonical" href="([^"]+)"/, html), steps: list.itemListElement }]
        : [];
    });
    expect(lists.length).toBeGreaterThan(100);
    for (const { own, steps } of lists) {
      const items: string[] = steps.map(({ item }: { item: string }) => item);
      expect(items[0]).toBe(site);
      expect(items.at(-1)).toBe(own);
      expect(new Set(items).size).toBe(items.length);
      for (const item of items) expect([...pages.keys()]).toContain(fileOf(item));
    }
  });

  it('of a day in the archive is below its month, and that below the archive', () => {
    const day = [...pages].find(([file]) => /^archive\/\d{4}-\d\d-\d\d\/index\.html$/.test(file));
    const [, month = ''] = /^archive\/(\d{4}-\d\d)/.exec(day?.[0] ?? '') ?? [];
    const [list] = dataOf(day?.[1] ?? '')['@graph'];
    expect(list.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
      site,
      `${site}archive/`,
      `${site}archive/${month}/`,
      `${site}${day?.[0].replace('index.html', '')}`,
    ]);
  });

  it('has one address, its own, or tells search engines to pass by', () => {
    for (const [file, html] of pages) {
      const address = one(/<link rel="canonical" href="([^"]+)"/, html);
      if (address === null) expect(html).toContain('<meta name="robots" content="noindex">');
      else if (address.startsWith(site) && !file.startsWith('articles/old/'))
        expect(fileOf(address)).toBe(file);
    }
  });

  it('shows an image where it is shared', () => {
    for (const [file, html] of pages) {
      if (file.startsWith('articles/old/')) continue;
      expect(one(/<meta property="og:image" content="([^"]+)"/, html)).toMatch(
        /^https:\/\/qari\.example\/share\//,
      );
    }
  });
});

describe('a text in two languages', () => {
  const links = (id: string) =>
    [
      ...(pages.get(`articles/${id}/index.html`) ?? '').matchAll(
        /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g,
      ),
    ].map(([, language, address]) => [language, address]);

  it('is named in each, and each names the other', () => {
    expect(links('every-block')).toEqual([
      ['ar', `${site}articles/every-block/`],
      ['en', `${site}articles/in-english/`],
      ['x-default', `${site}articles/every-block/`],
    ]);
    expect(links('in-english')).toEqual(links('every-block'));
  });
});

describe('the check of structured data', () => {
  it('finds a type and a property that do not exist, however deep', () => {
    expect(unknownToSchemaOrg({ '@type': 'Newspiece' })).toHaveLength(1);
    expect(unknownToSchemaOrg({ '@type': 'NewsArticle', author: [{ '@type': 'Person', nom: 'x' }] })).toEqual(
      ['$.author[0]: Person has no nom'],
    );
    expect(unknownToSchemaOrg({ '@type': 'NewsArticle', headline: 'x', dateline: 'y', name: 'z' })).toEqual(
      [],
    );
  });
});
