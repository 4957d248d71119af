import { isInFuture } from '#domain/dates/is-in-future.ts';
import { quoteFound } from '#domain/problem.ts';
import type { FileProblem, ReadArticle } from './read-edition.ts';

/** Warns of dates more than a day ahead of `now` (milliseconds), which are mistyped in most. */
export function checkDates(articles: readonly ReadArticle[], now = Date.now()): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const { article, file } of articles) {
    for (const path of ['datePublished', 'dateModified'] as const) {
      const date = article[path];
      if (!date || !isInFuture(date, now)) continue;
      const expected = { code: 'date-that-has-come' } as const;
      problems.push({ severity: 'warning', file, path, expected, found: quoteFound(date) });
    }
  }
  return problems;
}
