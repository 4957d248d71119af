import { isInFuture } from '#domain/dates/is-in-future.ts';

type Dated = { datePublished: string };

/**
 * The articles whose date has come by `now` (milliseconds), a day given or taken: one mistyped year must not make a paper newer than it
 * is. All of which a date is known where none has come, as on a machine whose clock was never set.
 */
export function datedUntil<Some extends { datePublished: string | null }>(
  articles: readonly Some[],
  now: number,
): readonly (Some & Dated)[] {
  const dated = articles.filter((article): article is Some & Dated => article.datePublished !== null);
  const come = dated.filter(({ datePublished }) => !isInFuture(datePublished, now));
  return come.length > 0 ? come : dated;
}
