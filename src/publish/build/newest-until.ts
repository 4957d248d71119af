import { isInFuture } from '#domain/dates/is-in-future.ts';

type Dated = { datePublished: string };

/**
 * The newest articles, at most `count`, whose date has come by `now` (milliseconds), a day given or taken: one mistyped year must not make
 * a paper newer than it is. Those of which a date is known where none has come, as on a machine whose clock was never set. The newest come
 * first, as they do in what is given.
 */
export function newestUntil<Some extends { datePublished: string | null }>(
  newestFirst: readonly Some[],
  count: number,
  now: number,
): readonly (Some & Dated)[] {
  const isDated = (article: Some): article is Some & Dated => article.datePublished !== null;
  const come: (Some & Dated)[] = [];
  // What has not come stands before all that has: no more is looked at than is wanted.
  for (const article of newestFirst) {
    if (come.length === count) break;
    if (isDated(article) && !isInFuture(article.datePublished, now)) come.push(article);
  }
  return come.length > 0 ? come : newestFirst.filter(isDated).slice(0, count);
}
