import type { ArticlePage } from '#domain/edition/article-page.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import { fail, succeed } from '#lib/result.ts';
import type { EditionSource } from './edition-source.ts';

/** The data of the one page that is being rendered at build time. */
export type PageData = { home: HomePage } | { article: ArticlePage } | Record<string, never>;

/** An edition of one page: at build time each page brings what it shows, so memory does not grow with the archive. */
export function pageDataSource(edition: EditionInfo, data: PageData): EditionSource {
  return {
    loadEdition: async () => edition,
    loadHome: async () => ('home' in data && data.home ? succeed(data.home) : fail('missing')),
    loadArticle: async (id) =>
      'article' in data && data.article?.article.id === id ? succeed(data.article) : fail('missing'),
  };
}
