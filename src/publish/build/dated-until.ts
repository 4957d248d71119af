import { isInFuture } from '#publish/importing/dates/is-in-future.ts';

/**
 * The articles whose date has come by `now` (milliseconds), a day given or taken: one mistyped year must not make a paper newer than it
 * is. All of them where none has, as on a machine whose clock was never set.
 */
export function datedUntil<Dated extends { datePublished: string }>(
  articles: readonly Dated[],
  now: number,
): readonly Dated[] {
  const come = articles.filter(({ datePublished }) => !isInFuture(datePublished, now));
  return come.length > 0 ? come : articles;
}
