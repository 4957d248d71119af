import type { Article } from '#domain/article/article.ts';
import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import { isInFuture } from '#domain/dates/is-in-future.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import { absoluteUrl, canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { paths } from '#domain/paths.ts';
import { factsOf } from '#publish/archive/article-facts.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { type SitemapUrl, sitemapFiles, sitemapIndex } from './sitemap-files.ts';

const twoDays = 2 * 24 * 60 * 60 * 1_000;
/** Google takes no more news from one file. */
const newsInFile = 1_000;
const imagesOfUrl = 1_000;
/** A file may hold a hundred times as many: so a changed article changes a small one, and a crawler reads no other anew. */
const articlesInFile = 500;

/** A file of the output; `key`, where it has one, is a sum of what it was made of. */
type SitemapOfSite = { file: string; content: string; key?: string };

type SitemapSettings = {
  /** The moment of the build in milliseconds. */
  now: number;
  isKept?: (file: string, key: string) => boolean;
};

/**
 * The sitemaps of an edition, their index and robots.txt, by their files in the output. Articles come oldest first, so
 * that a new one changes the last file only; files of them are left out of which `isKept` says that they are there with the
 * same key. News are those of the two days before `now` (milliseconds), as Google wants them
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap); where there are none no file of news is named.
 * An article of which no date is known is no news.
 */
export function* sitemapsOfEdition(
  edition: Edition,
  articles: readonly Article[],
  lists: readonly ListPage[],
  { now, isKept = () => false }: SitemapSettings,
): Generator<SitemapOfSite> {
  // An article that was imported with an address of its own is found there.
  const sorted = newestFirst(articles).filter(({ url }) => url === undefined);
  const cameOn = (timestamp: string | null | undefined) =>
    timestamp && !isInFuture(timestamp, now) ? new Date(timestamp) : null;
  const hasArchive = articles.some(({ datePublished }) => datePublished !== null);
  const recent = sorted.flatMap((article) => {
    const date = cameOn(article.datePublished);
    return date && date.getTime() >= now - twoDays ? [{ article, date }] : [];
  });
  const addresses: string[] = [];
  const address = (file: string) => addresses.push(absoluteUrl(edition, `/${file}`));
  function* numbered(name: string, contents: Iterable<string>): Generator<SitemapOfSite> {
    let number = 0;
    for (const content of contents) {
      number += 1;
      const file = `sitemaps/${name}-${number}.xml`;
      address(file);
      yield { file, content };
    }
  }
  yield* numbered(
    'pages',
    sitemapFiles(pageUrls(edition, lists, newestOf(newestFirst(articles), cameOn), cameOn, hasArchive)),
  );
  const oldestFirst = sorted.toReversed();
  for (let start = 0; start < oldestFirst.length; start += articlesInFile) {
    const part = oldestFirst.slice(start, start + articlesInFile);
    const name = `articles-${start / articlesInFile + 1}`;
    const file = `sitemaps/${name}.xml`;
    address(file);
    const key = sumOf(
      part.map((article) => `${factsOf(article).sum} ${daysThatCame(article, now)}`).join('\n'),
    );
    if (isKept(file, key)) continue;
    const [content = '', ...others] = sitemapFiles(
      part.map((article) => articleUrl(edition, article, cameOn)),
    );
    // With so many pictures that they fill more than one file it has no key, and so is made each time with the others.
    yield others.length > 0 ? { file, content } : { file, content, key };
    yield* numbered(name, others);
  }
  const news = recent.map(({ article, date }) => newsUrl(edition, article, date));
  yield* numbered('news', sitemapFiles(news, newsInFile));
  yield { file: 'sitemap.xml', content: sitemapIndex(addresses) };
  const sitemap = absoluteUrl(edition, '/sitemap.xml');
  yield { file: 'robots.txt', content: `User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n` };
}

/** The moment that a text names, where it has come: search engines pass over what says that it changed in the future. */
type CameOn = (timestamp: string | null | undefined) => Date | null;

function pageUrls(
  edition: Edition,
  lists: readonly ListPage[],
  newest: Date | null,
  cameOn: CameOn,
  hasArchive: boolean,
): SitemapUrl[] {
  const url = (path: string, lastmod: Date | null): SitemapUrl => ({
    loc: absoluteUrl(edition, path),
    lastmod,
  });
  return [
    url(paths.home.getHref(), newest),
    ...(hasArchive ? [url(paths.archive.getHref(), newest)] : []),
    url(paths.about.getHref(), null),
    url(paths.privacy.getHref(), null),
    ...lists.map(({ subject, shard, stories }) =>
      url(paths.list.getHref({ ...subject, shard }), newestOf(stories, cameOn)),
    ),
  ];
}

function articleUrl(edition: Edition, article: Article, cameOn: CameOn): SitemapUrl {
  const images = factsOf(article).pictures.flatMap((image) => {
    const file = singleRendition(image, 1600);
    return file ? [edition.url + mediaHref(file.url, edition.basePath)] : [];
  });
  return {
    loc: canonicalUrl(edition, article.id),
    lastmod: changeOf(article, cameOn),
    images: [...new Set(images)].slice(0, imagesOfUrl),
  };
}

function changeOf({ dateModified, datePublished }: Article, cameOn: CameOn): Date | null {
  return cameOn(dateModified ?? datePublished) ?? cameOn(datePublished);
}

/** Which of its days have come: with what the article says itself, that is all that its moment of change depends on. */
function daysThatCame({ datePublished, dateModified }: Article, now: number): string {
  return [datePublished, dateModified].map((day) => (day && isInFuture(day, now) ? '-' : '+')).join('');
}

/** When the newest of some articles, the newest first, was published; dates that have not come do not count. */
function newestOf(newestFirst: readonly Pick<Article, 'datePublished'>[], cameOn: CameOn): Date | null {
  for (const { datePublished } of newestFirst) {
    const date = cameOn(datePublished);
    if (date) return date;
  }
  return null;
}

function newsUrl(edition: Edition, { id, headline, inLanguage }: Article, date: Date): SitemapUrl {
  // The language is an ISO 639 code; only Chinese has its region.
  const language = inLanguage.toLowerCase();
  return {
    loc: canonicalUrl(edition, id),
    lastmod: null,
    news: {
      publication: edition.name,
      language: /^zh-(?:cn|tw)$/.test(language) ? language : (language.split('-', 1)[0] ?? language),
      date,
      title: headline,
    },
  };
}
