import type { Article } from '#domain/article/article.ts';
import { isInFuture } from '#publish/importing/dates/is-in-future.ts';
import type { Advice } from './advice.ts';

/** Advice on dates more than a day ahead: such an article stands before all others until its day has come. */
export function adviseOnDates({ datePublished, dateModified }: Article): Omit<Advice, 'file'>[] {
  return Object.entries({ datePublished, dateModified }).flatMap(([path, date]) =>
    date && isInFuture(date) ? [{ path, code: 'date-in-future' as const, values: { date } }] : [],
  );
}
