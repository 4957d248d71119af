import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { planSite } from '../../src/publish/build/site-plan.ts';
import { readEdition } from '../../src/publish/edition/read-edition.ts';
import { sitemapsOfEdition } from '../../src/publish/sitemaps/sitemaps-of-edition.ts';
import { buildArticle } from '../fixtures/build-article.ts';

const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(`tests/fixtures/xsd/${fileName}`, 'utf8'),
});

/** What the schemas say against a file; empty when it is sound. */
async function problemsOf(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents },
    schema: schemaFile('sitemap.xsd'),
    preload: [schemaFile('image.xsd'), schemaFile('news.xsd')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

let sitemaps: [file: string, content: string][] = [];
beforeAll(async () => {
  const { edition, articles } = await readEdition('public/edition');
  if (!edition) throw new Error('The sample edition cannot be read.');
  const nasty = buildArticle({
    id: 'قهوة-وشاي-2',
    headline: 'أ & ب <ج> "د" \u{1F600} \uFFFE',
    inLanguage: 'ar-EG',
    datePublished: '2026-11-24T12:00+03:00',
  });
  const all = [...articles, nasty];
  const files = sitemapsOfEdition(edition, all, planSite(edition, all).lists, {
    now: Date.parse('2026-11-24T12:00+03:00'),
  });
  sitemaps = [...files]
    .filter(({ file }) => file.endsWith('.xml'))
    .map(({ file, content }) => [file, content]);
}, 60_000);

describe('the sitemaps of an edition', () => {
  it('hold to the schemas of sitemaps, of pictures and of news, whatever a headline is made of', async () => {
    expect(sitemaps.map(([file]) => file)).toContain('sitemaps/news-1.xml');
    for (const [file, content] of sitemaps)
      expect({ file, problems: await problemsOf(content) }).toEqual({ file, problems: [] });
  }, 60_000);
});

describe('the schemas', () => {
  const sitemap = () => sitemaps.find(([file]) => file === 'sitemaps/news-1.xml')?.[1] ?? '';

  it.each<[string, string | RegExp, string]>([
    ['an address that is not encoded', /<loc>[^<]+/, '<loc>https://qari.example/قهوة/'],
    [
      'a moment without seconds',
      /<news:publication_date>[^<]+/,
      '<news:publication_date>2026-11-24T12:00+03:00',
    ],
    ['a language with its region', /<news:language>ar/, '<news:language>ar-EG'],
    ['a title that is blank', /<news:title>[^<]+/, '<news:title> '],
    ['an element that is none', '<url>', '<url><x/>'],
  ])('refuse %s', async (_, from, to) => {
    const changed = sitemap().replace(from, to);
    expect(changed).not.toBe(sitemap());
    expect(await problemsOf(changed)).not.toEqual([]);
  });
});
