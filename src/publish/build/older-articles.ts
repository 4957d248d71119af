import type { Article } from '#domain/article/article.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';

/** The articles of which no HTML is made, the newest first: the reader draws them from their data. */
export function olderArticles(
  { prerenderedArticles }: Pick<Edition, 'prerenderedArticles'>,
  articles: readonly Article[],
): Article[] {
  // Nothing to sort, as in most editions.
  if (prerenderedArticles === undefined || articles.length <= prerenderedArticles) return [];
  return newestFirst(articles).slice(prerenderedArticles);
}
