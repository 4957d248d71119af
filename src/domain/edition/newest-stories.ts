import { momentOf } from '#domain/dates/moment-of.ts';

/** When the newest articles of the edition were published, the newest first. */
export type NewestStories = { published: string[] };

/** Counts what was published after a moment, null being before all. What is not a list of moments counts nothing. */
export function publishedAfter(newest: unknown, since: string | null): number {
  const published = (newest as Partial<NewestStories> | null)?.published;
  if (!Array.isArray(published)) return 0;
  const moment = momentOf(since);
  return published.filter((date) => typeof date === 'string' && Date.parse(date) > moment).length;
}
