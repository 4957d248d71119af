// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { planSite } from '#publish/build/site-plan.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { sitemapsOfEdition } from './sitemaps-of-edition.ts';

const edition = buildEdition({ basePath: '/paper/' });
const on = (id: string, day: number) =>
  buildArticle({ id, headline: `«قناة» & <${id}>`, datePublished: `2024-07-${day}T12:00+03:00` });
const { url: _, ...imported } = on('imported', 23);
const now = Date.parse('2024-07-23T18:00+03:00');
const articles = [
  on('old', 20),
  on('recent', 22),
  on('new', 23),
  { ...imported, url: 'https://a.example/x' },
];
const files = new Map(
  [...sitemapsOfEdition(edition, articles, planSite(edition, articles).lists, { now })].map(
    ({ file, content }) => [file, content],
  ),
);
const xml = (file: string) => new DOMParser().parseFromString(files.get(file) ?? '', 'text/xml');
const texts = (file: string, tag: string) =>
  [...xml(file).getElementsByTagName(tag)].map(({ textContent }) => textContent);
const article = (id: string) => `https://qari.example/paper/articles/${id}/`;

it('lists every article under its one address, the oldest first, but none that belongs to another site', () => {
  expect(texts('sitemaps/articles-1.xml', 'loc')).toEqual(['old', 'recent', 'new'].map(article));
});

it('lists as news what is no older than two days before the build, to the letter', () => {
  expect(texts('sitemaps/news-1.xml', 'loc')).toEqual(['new', 'recent'].map(article));
  expect(texts('sitemaps/news-1.xml', 'news:title')[0]).toBe('«قناة» & <new>');
});

const filesAt = (moment: number, all: Article[] = articles) =>
  new Map(
    [...sitemapsOfEdition(edition, all, planSite(edition, all).lists, { now: moment })].map(
      ({ file, content }) => [file, content],
    ),
  );

it('the front page changed with the newest article, wherever that is found', () => {
  const taken = { ...on('taken', 23), url: 'https://a.example/y', datePublished: '2024-07-23T15:00+03:00' };
  const pages = filesAt(now, [on('old', 20), taken]).get('sitemaps/pages-1.xml');
  expect(pages).toContain(
    '<loc>https://qari.example/paper/</loc><lastmod>2024-07-23T12:00:00.000Z</lastmod>',
  );
});

it('has an article of which no date is known, without a moment of change, and never as news', () => {
  const { dateModified: __, ...undated } = buildArticle({ id: 'undated', datePublished: null });
  const among = filesAt(now, [undated, on('new', 23)]);
  expect(among.get('sitemaps/articles-1.xml')).toMatch(
    /<loc>[^<]*undated\/<\/loc>(?!\s*<lastmod>)[\s\S]*new\/<\/loc>\s*<lastmod>/,
  );
  expect(among.get('sitemaps/news-1.xml')).not.toContain('undated');
  expect([...filesAt(now, [undated]).values()].join('')).not.toMatch(/<lastmod>|<news:|NaN|1970/);
});

it('has no news, nor names a file of them, when the newest article is older than two days', () => {
  const later = filesAt(now + 3 * 86_400_000);
  expect([...later.keys()].filter((file) => file.includes('news'))).toEqual([]);
  expect(later.get('sitemap.xml')).not.toContain('news');
  for (const [file, content] of later)
    if (!file.includes('sitemap.xml')) expect(files.get(file)).toBe(content);
});

it('takes no date that has not come for news, nor for a change of a page', () => {
  const year2062 = { datePublished: '2062-07-23T12:00+03:00', dateModified: '2062-07-23T12:00+03:00' };
  const all = [...articles, { ...on('mistyped', 23), ...year2062 }];
  const made = filesAt(now, all);
  expect(made.get('sitemaps/news-1.xml')).toBe(files.get('sitemaps/news-1.xml'));
  expect(made.get('sitemaps/pages-1.xml')).toBe(files.get('sitemaps/pages-1.xml'));
  expect(made.get('sitemaps/articles-1.xml')).toContain(`<loc>${article('mistyped')}</loc><image`);
  for (const content of made.values()) expect(content).not.toContain('2062');
});

it('takes the next hours for news: clocks and zones differ', () => {
  expect(filesAt(Date.parse('2024-07-22T22:00+03:00')).get('sitemaps/news-1.xml')).toContain(article('new'));
});

it('writes each moment with its seconds, which the schema of sitemaps demands', () => {
  expect(texts('sitemaps/news-1.xml', 'news:publication_date')[0]).toBe('2024-07-23T09:00:00.000Z');
});

it('leads robots to the index, and from there to every file', () => {
  expect(files.get('robots.txt')).toContain('Sitemap: https://qari.example/paper/sitemap.xml');
  const listed = texts('sitemap.xml', 'loc').map((address) =>
    address?.replace('https://qari.example/paper/', ''),
  );
  expect(listed).toEqual([...files.keys()].filter((file) => file.startsWith('sitemaps/')));
});

it('names the pictures of an article', () => {
  expect(texts('sitemaps/articles-1.xml', 'image:loc')[0]).toMatch(
    /^https:\/\/qari\.example\/paper\/edition\/media\/.+\.webp$/,
  );
});

it('makes no file of articles again in which nothing changed', () => {
  const many = Array.from({ length: 1_200 }, (_, index) =>
    buildArticle({ id: `a${index}`, datePublished: new Date(now - (1_200 - index) * 60_000).toISOString() }),
  );
  const make = (all: readonly Article[], moment: number, keys: ReadonlySet<string> = new Set()) => {
    const isKept = (file: string, key: string) => keys.has(`${file} ${key}`);
    const made = [...sitemapsOfEdition(edition, all, [], { now: moment, isKept })];
    return {
      keys: new Set(made.flatMap(({ file, key }) => (key ? [`${file} ${key}`] : []))),
      files: made.map(({ file }) => file).filter((file) => file.includes('articles')),
      index: made.find(({ file }) => file === 'sitemap.xml')?.content,
    };
  };
  const before = make(many, now);
  expect(before.files).toEqual([1, 2, 3].map((number) => `sitemaps/articles-${number}.xml`));
  const changed = many.with(700, buildArticle({ ...many[700], headline: 'عنوان آخر' }));
  const after = make(changed, now, before.keys);
  expect(after.files).toEqual(['sitemaps/articles-2.xml']);
  expect(after.index).toBe(before.index);
  // Three days before that moment none of the dates has come, so none of them is told.
  expect(make(many, now - 3 * 86_400_000, before.keys).files).toHaveLength(3);
});

it('begins a new file when one is full', () => {
  const urls = ['a', 'b', 'c'].map((id) => ({ loc: article(id), lastmod: null }));
  expect([...sitemapFiles(urls, 2)].map((text) => text.match(/<loc>/g)?.length)).toEqual([2, 1]);
});
