import type { Article } from '#domain/article/article.ts';
import { isInFuture } from '#publish/importing/dates/is-in-future.ts';
import type { Advice } from './advice.ts';

/**
 * Advice on dates more than a day ahead, for such an article stands before all others until its day has come, and on one that is
 * not known.
 */
export function adviseOnDates({ datePublished, dateModified }: Article): Omit<Advice, 'file'>[] {
  const ahead = Object.entries({ datePublished, dateModified }).flatMap(([path, date]) =>
    date && isInFuture(date) ? [{ path, code: 'date-in-future' as const, values: { date } }] : [],
  );
  if (datePublished !== null) return ahead;
  return [{ path: 'datePublished', code: 'date-unknown', values: {} }, ...ahead];
}
