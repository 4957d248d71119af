// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { type HeadFacts, noHeadFacts } from './head-facts.ts';
import { type HeadMeta, headTags } from './head-tags.ts';

const nasty = "\"><script>alert(1)</script> & 'قناة' $&";
const assets = {
  stylesheets: ['assets/index-1a2b.css'],
  pageStylesheets: {},
  preloadedFonts: ['assets/text-3c4d.woff2'],
};
const edition = buildEdition({ basePath: '/paper/' });
const meta: HeadMeta = {
  title: 'قناة السويس | قارئ',
  description: 'اختصرت القناة الطريق.',
  canonical: 'https://qari.example/paper/articles/suez-canal/',
  article: buildArticle(),
  lead: null,
  feed: null,
};

/** The <head> as a browser reads it. */
function headOf(
  changes: Partial<HeadMeta> = {},
  paper = edition,
  facts: HeadFacts = noHeadFacts,
): HTMLHeadElement {
  const page = `<head>${headTags({ ...meta, ...changes }, { ...facts, paperImage: 'share/paper.jpg' }, paper, assets)}</head><body></body>`;
  return new DOMParser().parseFromString(page, 'text/html').head;
}
const property = (head: HTMLHeadElement, name: string) =>
  head.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
const scripts = (head: HTMLHeadElement) => [...head.querySelectorAll('script')].map(({ type }) => type);
const jsonLd = (head: HTMLHeadElement) => {
  const text = head.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  return (JSON.parse(text)['@graph'] ?? []) as Record<string, unknown>[];
};

describe('the head of an article’s page', () => {
  it('names title, description and the one address', () => {
    const head = headOf();
    expect(head.querySelector('title')?.textContent).toBe(meta.title);
    expect(head.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(meta.description);
    expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(meta.canonical);
    expect(head.querySelector('meta[name="robots"]')).toBeNull();
  });

  it('is not to be found where it has no address, unless it stands in for pages that have one', () => {
    const robots = (head: HTMLHeadElement) =>
      head.querySelector('meta[name="robots"]')?.getAttribute('content');
    expect(robots(headOf({ canonical: null }))).toBe('noindex');
    expect(robots(headOf({ canonical: null }, edition, { ...noHeadFacts, isStandIn: true }))).toBeUndefined();
  });

  it('loads its styles from below the base path', () => {
    expect(headOf().querySelector('link[rel="stylesheet"]')?.getAttribute('href')).toBe(
      '/paper/assets/index-1a2b.css',
    );
  });

  it('gives other sites a card with picture, section and moments', () => {
    const head = headOf();
    expect(property(head, 'og:type')).toBe('article');
    expect(property(head, 'og:title')).toBe(buildArticle().headline);
    expect(property(head, 'og:image')).toMatch(
      /^https:\/\/qari\.example\/paper\/edition\/media\/suez-canal\.svg\.\d+\.webp$/,
    );
    expect(property(head, 'article:section')).toBe('اقتصاد');
    expect(property(head, 'article:published_time')).toBe('2024-07-23T14:20:00+03:00');
    const undated = headOf({ article: buildArticle({ datePublished: null }) });
    expect(property(undated, 'article:published_time')).toBeUndefined();
  });

  it.each([
    ['ar', 'SA', 'ar_SA'],
    ['ar-EG', 'EG', 'ar_EG'],
  ])('names the locale of a paper in %s, region %s, as %s', (inLanguage, region, locale) => {
    expect(property(headOf({}, buildEdition({ inLanguage, region })), 'og:locale')).toBe(locale);
  });

  it('shows the image that was drawn for it, with its size', () => {
    const head = headOf({}, edition, { ...noHeadFacts, shareImage: 'share/1a2b.jpg' });
    expect(property(head, 'og:image')).toBe('https://qari.example/paper/share/1a2b.jpg');
    expect([property(head, 'og:image:width'), property(head, 'og:image:height')]).toEqual(['1200', '630']);
    expect(property(head, 'og:image:alt')).toBe(buildArticle().headline);
  });

  it('without a picture shows the image of the paper', () => {
    const head = headOf({ article: buildArticle({ image: [] }) });
    expect(property(head, 'og:image')).toBe('https://qari.example/paper/share/paper.jpg');
    expect(head.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe(
      'summary_large_image',
    );
  });

  it('names its topics', () => {
    expect(property(headOf(), 'article:tag')).toBe('مصر');
  });
});

describe('an article in several languages', () => {
  it('names each of them, itself too, and the original for everyone else', () => {
    const translations = [
      { id: 'قناة', inLanguage: 'ar' },
      { id: 'suez-canal', inLanguage: 'en-GB' },
    ];
    const links = headOf({}, edition, { ...noHeadFacts, translations }).querySelectorAll('link[hreflang]');
    const original = `https://qari.example/paper/articles/${encodeURIComponent('قناة')}/`;
    expect([...links].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['ar', original],
      ['en-GB', meta.canonical],
      ['x-default', original],
    ]);
  });

  it('tells other sites its language, and those of its translations', () => {
    const translations = [
      { id: 'قناة', inLanguage: 'ar' },
      { id: 'suez-canal', inLanguage: 'en-GB' },
    ];
    const head = headOf({ article: buildArticle({ inLanguage: 'en-GB' }) }, edition, {
      ...noHeadFacts,
      translations,
    });
    expect([property(head, 'og:locale'), property(head, 'og:locale:alternate')]).toEqual(['en_GB', 'ar_SA']);
  });

  it('says nothing of languages where there is one', () => {
    expect(headOf().querySelector('link[hreflang]')).toBeNull();
  });
});

describe('what search engines read', () => {
  const types = (head: HTMLHeadElement) => jsonLd(head).map((thing) => thing['@type']);

  it('is on the front page the paper', () => {
    const head = headOf({ article: null, canonical: 'https://qari.example/paper/' });
    expect(types(head)).toEqual(['NewsMediaOrganization', 'WebSite']);
    expect(jsonLd(head)[0]).toMatchObject({
      logo: { url: 'https://qari.example/paper/icons/any-512.png' },
      sameAs: ['https://social.example/@qari'],
    });
  });

  it('is the article, and the way to it from the front page', () => {
    const facts = { ...noHeadFacts, crumbs: [{ name: 'اقتصاد', path: '/sections/economy/' }] };
    const head = headOf({}, edition, facts);
    expect(types(head)).toEqual(['NewsArticle', 'BreadcrumbList']);
    expect(jsonLd(head)[1]).toMatchObject({
      itemListElement: [
        { position: 1, name: 'قارئ', item: 'https://qari.example/paper/' },
        { position: 2, name: 'اقتصاد', item: 'https://qari.example/paper/sections/economy/' },
        { position: 3, name: buildArticle().headline, item: meta.canonical },
      ],
    });
  });

  it('of a piece from another site is the article only', () => {
    expect(types(headOf({ canonical: 'https://a.example/x' }))).toEqual(['NewsArticle']);
  });
});

describe('the head of a page that is not there', () => {
  it('asks not to be indexed, and names no address', () => {
    const head = headOf({ canonical: null, article: null, feed: null });
    expect(head.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(head.querySelector('link[rel="canonical"]')).toBeNull();
    expect(scripts(head)).toEqual([]);
  });
});

describe('whatever an editor writes', () => {
  const article = buildArticle({
    headline: nasty,
    description: nasty,
    articleSection: { id: 'x', name: nasty },
  });
  const head = headOf({ title: nasty, description: nasty, article });

  it('stands in the head to the letter', () => {
    expect(head.querySelector('title')?.textContent).toBe(nasty);
    expect(head.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(nasty);
    expect(property(head, 'og:title')).toBe(nasty);
    expect(property(head, 'article:section')).toBe(nasty);
  });

  it('starts no script', () => {
    expect(scripts(head)).toEqual(['application/ld+json']);
  });

  it('stands in the data for search engines to the letter', () => {
    expect(jsonLd(head)[0]).toMatchObject({ headline: nasty, description: nasty, articleSection: nasty });
  });
});

describe('the feed of a page', () => {
  it('is named below the base path, where the page has one', () => {
    const feedOf = (feed: string | null) =>
      headOf({ feed }).querySelector('link[rel="alternate"]')?.getAttribute('href') ?? null;
    expect(feedOf('/sections/economy/feed.xml')).toBe('/paper/sections/economy/feed.xml');
    expect(feedOf(null)).toBeNull();
  });
});
