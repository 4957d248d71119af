import type { Article } from '#domain/article/article.ts';
import { type ArticlePage, articlePages } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { type HomePage, homePage } from '#domain/edition/home-page.ts';
import { paths } from '#domain/paths.ts';

/** A page to be made: its path on the site, its files in the output, and the data it shows. */
export type PageJob = {
  path: string;
  htmlFile: string;
  jsonFile: string | null;
  data: { home: HomePage } | { article: ArticlePage } | Record<string, never>;
};

/** Lists every page of an edition, one after the other, so that an archive need not be held twice. */
export function* pageJobs(edition: Edition, articles: readonly Article[]): Generator<PageJob> {
  yield {
    path: paths.home.getHref(),
    htmlFile: 'index.html',
    jsonFile: 'edition/home.json',
    data: { home: homePage(edition, articles) },
  };
  yield { path: '/404/', htmlFile: '404.html', jsonFile: null, data: {} };
  const pageOf = articlePages(articles);
  for (const article of articles) yield articleJob(pageOf(article));
}

/** The page of one article. */
function articleJob(page: ArticlePage): PageJob {
  const { id } = page.article;
  return {
    path: paths.article.getHref(id),
    htmlFile: `articles/${id}/index.html`,
    jsonFile: `edition/articles/${id}.json`,
    data: { article: page },
  };
}

/** The edition with the moment of its newest article, and those of its sections that have a story to show. */
export function editionInfo(edition: Edition, articles: readonly Article[]): EditionInfo {
  const newest = articles
    .map(({ datePublished }) => datePublished)
    .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  const filled = new Set(articles.map(({ articleSection }) => articleSection.id));
  const sections = edition.sections.filter(({ id }) => filled.has(id));
  return { ...edition, sections, dateModified: newest ?? new Date(0).toISOString() };
}
