import type { Article } from '#domain/article/article.ts';
import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import { absoluteUrl, canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { paths } from '#domain/paths.ts';
import { factsOf } from '#publish/archive/article-facts.ts';
import { isInFuture } from '#publish/importing/dates/is-in-future.ts';
import { type SitemapUrl, sitemapFiles, sitemapIndex } from './sitemap-files.ts';

const twoDays = 2 * 24 * 60 * 60 * 1_000;
/** Google takes no more news from one file. */
const newsInFile = 1_000;
const imagesOfUrl = 1_000;

/**
 * The sitemaps of an edition, their index and robots.txt, by their files in the output. Articles come oldest first, so
 * that a new one changes the last file only. News are those of the two days before `now` (milliseconds), as Google wants them
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap); where there are none no file of news is named.
 */
export function* sitemapsOfEdition(
  edition: Edition,
  articles: readonly Article[],
  lists: readonly ListPage[],
  now: number,
): Generator<{ file: string; content: string }> {
  // An article that was imported with an address of its own is found there.
  const sorted = newestFirst(articles).filter(({ url }) => url === undefined);
  const hasCome = (date: string) => !isInFuture(date, now);
  const recent = sorted.filter(
    ({ datePublished }) => hasCome(datePublished) && Date.parse(datePublished) >= now - twoDays,
  );
  const kinds: [name: string, files: Iterable<string>][] = [
    ['pages', sitemapFiles(pageUrls(edition, lists, sorted, hasCome))],
    ['articles', sitemapFiles(sorted.toReversed().map((article) => articleUrl(edition, article, hasCome)))],
    [
      'news',
      sitemapFiles(
        recent.map((article) => newsUrl(edition, article)),
        newsInFile,
      ),
    ],
  ];
  const addresses: string[] = [];
  for (const [name, files] of kinds) {
    let number = 0;
    for (const content of files) {
      number += 1;
      const file = `sitemaps/${name}-${number}.xml`;
      addresses.push(absoluteUrl(edition, `/${file}`));
      yield { file, content };
    }
  }
  yield { file: 'sitemap.xml', content: sitemapIndex(addresses) };
  const sitemap = absoluteUrl(edition, '/sitemap.xml');
  yield { file: 'robots.txt', content: `User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n` };
}

type HasCome = (date: string) => boolean;

function pageUrls(
  edition: Edition,
  lists: readonly ListPage[],
  sorted: readonly Article[],
  hasCome: HasCome,
): SitemapUrl[] {
  const newestOf = (newestFirst: readonly Pick<Article, 'datePublished'>[]) => {
    const newest = newestFirst.find(({ datePublished }) => hasCome(datePublished));
    return newest ? new Date(newest.datePublished) : null;
  };
  const newest = newestOf(sorted);
  const url = (path: string, lastmod: Date | null): SitemapUrl => ({
    loc: absoluteUrl(edition, path),
    lastmod,
  });
  return [
    url(paths.home.getHref(), newest),
    url(paths.archive.getHref(), newest),
    url(paths.about.getHref(), null),
    url(paths.privacy.getHref(), null),
    ...lists.map(({ subject, shard, stories }) =>
      url(paths.list.getHref({ ...subject, shard }), newestOf(stories)),
    ),
  ];
}

function articleUrl(edition: Edition, article: Article, hasCome: HasCome): SitemapUrl {
  const images = factsOf(article).pictures.flatMap((image) => {
    const file = singleRendition(image, 1600);
    return file ? [edition.url + mediaHref(file.url, edition.basePath)] : [];
  });
  return {
    loc: canonicalUrl(edition, article.id),
    lastmod: firstCome([article.dateModified ?? article.datePublished, article.datePublished], hasCome),
    images: [...new Set(images)].slice(0, imagesOfUrl),
  };
}

/** The first of some dates that has come: search engines pass over what says that it changed in the future. */
function firstCome(dates: readonly string[], hasCome: HasCome): Date | null {
  const date = dates.find(hasCome);
  return date === undefined ? null : new Date(date);
}

function newsUrl(edition: Edition, { id, datePublished, headline, inLanguage }: Article): SitemapUrl {
  // The language is an ISO 639 code; only Chinese has its region.
  const language = inLanguage.toLowerCase();
  return {
    loc: canonicalUrl(edition, id),
    lastmod: null,
    news: {
      publication: edition.name,
      language: /^zh-(?:cn|tw)$/.test(language) ? language : (language.split('-', 1)[0] ?? language),
      date: new Date(datePublished),
      title: headline,
    },
  };
}
