// @vitest-environment jsdom
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { planSite } from '#publish/build/site-plan.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { feedsOfEdition } from './feeds-of-edition.ts';

const edition = buildEdition({ basePath: '/paper/' });
const articles = Array.from({ length: 30 }, (_, index) =>
  buildArticle({
    id: `قناة-${index}`,
    alternativeHeadline: `«قناة» & <${index}>`,
    datePublished: new Date(Date.UTC(2024, 6, 1, index)).toISOString(),
  }),
);
const files = new Map(
  [...feedsOfEdition(edition, articles, planSite(edition, articles).lists, { bytesOf: () => 1234 })].map(
    ({ file, content }) => [file, content],
  ),
);
const feeds = new Map(
  [...files]
    .filter(([file]) => file.endsWith('.xml'))
    .map(([file, content]) => [file, new DOMParser().parseFromString(content, 'text/xml')]),
);
const textOf = (file: string, selector: string) => feeds.get(file)?.querySelector(selector)?.textContent;

describe('the feeds of an edition', () => {
  it('are three for the paper, and three for each list at its address', () => {
    const folders = ['', 'sections/economy/', 'topics/مصر/', 'contributors/layla/'];
    expect([...files.keys()]).toEqual(
      folders.flatMap((folder) => ['feed.xml', 'atom.xml', 'feed.json'].map((name) => folder + name)),
    );
  });

  it('have every name to the letter, whatever signs of XML are in it', () => {
    const name = 'بحث & تطوير <1> ]]> نهاية';
    const named = buildArticle({ id: 'named', keywords: [{ id: 'r-d', name }], author: [{ name }] });
    const made = [...feedsOfEdition({ ...edition, name }, [named], [], { bytesOf: () => 1 })];
    const [rss, atom] = made.map(({ content }) => new DOMParser().parseFromString(content, 'text/xml'));
    const texts = (of: Document | undefined, selector: string) =>
      [...(of?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
    expect(texts(rss, 'channel > title, category:last-of-type')).toEqual([name, name]);
    expect(texts(atom, 'feed > title, author > name')).toEqual([name, name, name]);
    expect(parseAtomFeed(made[1]?.content ?? '').entries?.[0]?.categories).toEqual([
      { term: named.articleSection.id, label: named.articleSection.name },
      { term: 'r-d', label: name },
    ]);
  });

  it('are well-formed, whatever stands in a headline', () => {
    expect(feeds.get('feed.xml')?.querySelector('parsererror')).toBeNull();
    expect(textOf('feed.xml', 'item > title')).toBe('«قناة» & <29>');
  });

  it('say what is no HTML to programs that take a description of RSS for HTML', () => {
    const hostile = buildArticle({ description: 'قال: <img src=x onerror=alert(1)> & مضى' });
    const [rss] = [...feedsOfEdition(edition, [hostile], [], { bytesOf: () => null })];
    const described = new DOMParser()
      .parseFromString(rss?.content ?? '', 'text/xml')
      .querySelector('item > description')?.textContent;
    const shown = new DOMParser().parseFromString(described ?? '', 'text/html').body;
    expect(shown.children).toHaveLength(0);
    expect(shown.textContent?.trim()).toBe('قال: <img src=x onerror=alert(1)> & مضى');
  });

  it('hold the newest 24 stories, newest first', () => {
    const titles = [...(feeds.get('feed.xml')?.querySelectorAll('item > title') ?? [])];
    expect(titles).toHaveLength(24);
    expect(titles.at(-1)?.textContent.trim()).toBe('«قناة» & <6>');
  });

  it('tell no date that nobody knows: Atom, which demands one, has the article once it was changed', () => {
    const { dateModified: _, ...unchanged } = buildArticle({ id: 'unknown', datePublished: null });
    const changed = buildArticle({ id: 'changed', datePublished: null });
    const made = [...feedsOfEdition(edition, [unchanged, changed], [], { bytesOf: () => null })];
    const [rss = '', atom = '', json = ''] = made.map(({ content }) => content);
    expect(parseRssFeed(rss).items).toHaveLength(2);
    expect(rss).not.toContain('pubDate');
    expect(JSON.parse(json).items.map((item: object) => Object.keys(item))).toEqual([
      expect.arrayContaining(['date_modified']),
      expect.not.arrayContaining(['date_modified']),
    ]);
    expect(json).not.toContain('date_published');
    expect(parseAtomFeed(atom).entries?.map(({ id, updated }) => [id, updated])).toEqual([
      ['https://qari.example/paper/articles/changed/', '2024-07-23T13:05:00.000Z'],
    ]);
    expect(atom).not.toContain('<published>');
  });

  it('of a paper without any date tell none in RSS', () => {
    const { dateModified: _, ...unchanged } = buildArticle({ datePublished: null });
    const [rss] = [...feedsOfEdition(edition, [unchanged], [], { bytesOf: () => null })];
    expect(rss?.content).not.toContain('lastBuildDate');
  });

  it('link to the one address of each story, which is also its id', () => {
    const href = `https://qari.example/paper/articles/${encodeURIComponent('قناة-29')}/`;
    expect(textOf('feed.xml', 'item > link')).toBe(href);
    expect(textOf('feed.xml', 'item > guid')).toBe(href);
  });

  it('say what they are about and in which language', () => {
    expect(textOf('sections/economy/feed.xml', 'channel > title')).toBe('اقتصاد | قارئ');
    expect(textOf('sections/economy/feed.xml', 'channel > description')).toBe('كيف تتكوّن الأسعار.');
    expect(textOf('feed.xml', 'channel > language')).toBe('ar');
  });
});

describe('the formats of a feed', () => {
  it('tell the same stories under the same ids, each once', () => {
    const rss = parseRssFeed(files.get('feed.xml') ?? '').items?.map(({ guid }) => guid?.value);
    const atom = parseAtomFeed(files.get('atom.xml') ?? '').entries?.map(({ id }) => id);
    const json = parseJsonFeed(files.get('feed.json') ?? '').items?.map(({ id }) => id);
    expect(new Set(rss).size).toBe(24);
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
  });

  it('name their own address', () => {
    const atom = parseAtomFeed(files.get('sections/economy/atom.xml') ?? '');
    expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(
      'https://qari.example/paper/sections/economy/atom.xml',
    );
    expect(parseJsonFeed(files.get('feed.json') ?? '').feed_url).toBe('https://qari.example/paper/feed.json');
  });

  it('carry the recording as the one enclosure of RSS, and recording and picture in Atom', () => {
    const [item] = parseRssFeed(files.get('feed.xml') ?? '').items ?? [];
    expect(item?.enclosures).toEqual([
      {
        url: 'https://qari.example/paper/edition/media/suez-summary.mp3',
        type: 'audio/mpeg',
        length: 1234,
      },
    ]);
    const [entry] = parseAtomFeed(files.get('atom.xml') ?? '').entries ?? [];
    const types = entry?.links?.filter(({ rel }) => rel === 'enclosure').map(({ type }) => type);
    expect(types).toEqual(['audio/mpeg', 'image/webp']);
  });

  it('have a text in every item of JSON Feed, also where an article has no summary', () => {
    const bare = buildArticle({ blocks: [] });
    const { description: _, abstract: __, ...article } = bare;
    const all = [...feedsOfEdition(edition, [article], [], { bytesOf: () => null })];
    const [item] = parseJsonFeed(all.at(-1)?.content ?? '').items ?? [];
    expect(item?.content_text).toBe(article.headline);
  });

  it('change when an article was changed, not only when one was published', () => {
    const changed = buildArticle({ dateModified: '2024-08-01T00:00:00Z' });
    const atom = [...feedsOfEdition(edition, [changed], [], { bytesOf: () => null })][1];
    expect(new Date(parseAtomFeed(atom?.content ?? '').updated ?? 0).toISOString()).toBe(
      '2024-08-01T00:00:00.000Z',
    );
  });

  it('are made no newer by a date that has not come, in none of its fields', () => {
    const now = Date.parse('2024-08-02T00:00:00Z');
    const updated = (...dates: Parameters<typeof buildArticle>[0][]) => {
      const all = dates.map((date, index) => buildArticle({ id: `a-${index}`, ...date }));
      const atom = [...feedsOfEdition(edition, all, [], { bytesOf: () => null, now })][1];
      return new Date(parseAtomFeed(atom?.content ?? '').updated ?? 0).toISOString();
    };
    const come = { datePublished: '2024-08-01T00:00:00Z', dateModified: '2024-08-01T00:00:00Z' };
    const mistyped = { datePublished: '2062-08-01T00:00:00Z', dateModified: '2062-08-01T00:00:00Z' };
    expect(updated(come, mistyped)).toBe('2024-08-01T00:00:00.000Z');
    expect(updated(come, { ...come, dateModified: '2062-08-01T00:00:00Z' })).toBe('2024-08-01T00:00:00.000Z');
    expect(updated(mistyped)).toBe('2062-08-01T00:00:00.000Z');
  });

  it('are not made again where they would say the same', () => {
    const known = new Map<string, string>();
    const feedsAgain = (all: typeof articles, bytes = 1234) => {
      const made = feedsOfEdition(edition, all, planSite(edition, all).lists, {
        bytesOf: () => bytes,
        isKept: (names, key) => names.every((name) => known.get(name) === key),
      });
      return [...made].map(({ file, key }) => {
        known.set(file, key);
        return file;
      });
    };
    expect(feedsAgain(articles)).toEqual([...files.keys()]);
    expect(feedsAgain(articles)).toEqual([]);
    const [oldest, ...others] = articles;
    if (!oldest) throw new Error('There is no article.');
    expect(feedsAgain([{ ...oldest, description: 'خبر غُيّر' }, ...others])).toEqual([]);
    const newest = { ...oldest, id: 'new', datePublished: '2025-01-01T00:00:00Z', keywords: [] };
    expect(feedsAgain([...articles, newest])).toEqual(
      expect.arrayContaining(['feed.xml', 'atom.xml', 'feed.json']),
    );
    expect(feedsAgain([...articles, newest], 99)).toEqual([...files.keys()]);
  });
});
