import { isInFuture } from '#domain/dates/is-in-future.ts';
import { quoteFound } from '#domain/problem.ts';
import type { FileProblem, ReadArticle } from './read-edition.ts';

/** Warns of dates more than a day ahead of `now` (milliseconds), which are mistyped in most. */
export function checkDates(articles: readonly ReadArticle[], now = Date.now()): FileProblem[] {
  return articles.flatMap(({ article: { datePublished, dateModified }, file }) =>
    Object.entries({ datePublished, dateModified }).flatMap(([path, date]): FileProblem[] =>
      date && isInFuture(date, now)
        ? [
            {
              severity: 'warning',
              file,
              path,
              expected: { code: 'date-that-has-come' },
              found: quoteFound(date),
            },
          ]
        : [],
    ),
  );
}
