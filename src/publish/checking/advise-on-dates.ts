import type { Article } from '#domain/article/article.ts';
import type { Advice } from './advice.ts';

/** Advice on an article whose date is not known. */
export function adviseOnDates({ datePublished }: Article): Omit<Advice, 'file'>[] {
  return datePublished === null ? [{ path: 'datePublished', code: 'date-unknown', values: {} }] : [];
}
