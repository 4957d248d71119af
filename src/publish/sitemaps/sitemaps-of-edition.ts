import type { Article } from '#domain/article/article.ts';
import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import { absoluteUrl, canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { paths } from '#domain/paths.ts';
import { factsOf } from '#publish/archive/article-facts.ts';
import { type SitemapUrl, sitemapFiles, sitemapIndex } from './sitemap-files.ts';

const twoDays = 2 * 24 * 60 * 60 * 1_000;
/** Google takes no more news from one file. */
const newsInFile = 1_000;
const imagesOfUrl = 1_000;

/**
 * The sitemaps of an edition, their index and robots.txt, by their files in the output. Articles come oldest first, so
 * that a new one changes the last file only. News are those of the two days before the newest article, not before the
 * build: the same edition gives the same files. An article of which no date is known is no news.
 */
export function* sitemapsOfEdition(
  edition: Edition,
  articles: readonly Article[],
  lists: readonly ListPage[],
): Generator<{ file: string; content: string }> {
  // An article that was imported with an address of its own is found there.
  const sorted = newestFirst(articles).filter(({ url }) => url === undefined);
  const newest = dateOf(sorted[0]?.datePublished);
  const hasArchive = articles.some(({ datePublished }) => datePublished !== null);
  const recent = sorted.flatMap((article) => {
    const date = dateOf(article.datePublished);
    const isRecent = date && newest && date.getTime() >= newest.getTime() - twoDays;
    return isRecent ? [{ article, date }] : [];
  });
  const kinds: [name: string, files: Iterable<string>][] = [
    ['pages', sitemapFiles(pageUrls(edition, lists, { newest, hasArchive }))],
    ['articles', sitemapFiles(sorted.toReversed().map((article) => articleUrl(edition, article)))],
    [
      'news',
      sitemapFiles(
        recent.map(({ article, date }) => newsUrl(edition, article, date)),
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

function pageUrls(
  edition: Edition,
  lists: readonly ListPage[],
  { newest, hasArchive }: { newest: Date | null; hasArchive: boolean },
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
    ...lists.map(({ subject, shard, stories: [first] }) =>
      url(paths.list.getHref({ ...subject, shard }), dateOf(first?.datePublished)),
    ),
  ];
}

function articleUrl(edition: Edition, article: Article): SitemapUrl {
  const images = factsOf(article).pictures.flatMap((image) => {
    const file = singleRendition(image, 1600);
    return file ? [edition.url + mediaHref(file.url, edition.basePath)] : [];
  });
  return {
    loc: canonicalUrl(edition, article.id),
    lastmod: dateOf(article.dateModified ?? article.datePublished),
    images: [...new Set(images)].slice(0, imagesOfUrl),
  };
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

function dateOf(timestamp: string | null | undefined): Date | null {
  return timestamp ? new Date(timestamp) : null;
}
