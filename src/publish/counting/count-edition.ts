import type { Article } from '#domain/article/article.ts';
import { picturesOf } from '#domain/article/pictures-of.ts';
import { isShown } from '#domain/article/renditions.ts';
import { wordCount } from '#domain/article/word-count.ts';
import { calendarDay } from '#domain/dates/calendar-day.ts';
import type { Edition } from '#domain/edition/edition.ts';

/** How many articles stand under a name. */
export type Tally = { id: string; name: string; count: number };
/** What an edition holds; `seconds` of recordings, `months` as 2024-07, the newest first, at their end "unknown". */
export type EditionCounts = {
  articles: number;
  words: number;
  pictures: number;
  withPicture: number;
  withSummary: number;
  recordings: number;
  seconds: number;
  sections: Tally[];
  topics: Tally[];
  authors: Tally[];
  months: Tally[];
};

/** Counts an edition: articles by section, topic, author and month, words, pictures, recordings (one in several formats is one). */
export function countEdition(articles: readonly Article[], { sections, timeZone }: Edition): EditionCounts {
  const recordings = articles.flatMap(recordingsOf);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    articles: articles.length,
    words: sum(articles.map(({ blocks }) => wordCount(blocks))),
    pictures: sum(articles.map((article) => picturesOf(article).length)),
    withPicture: articles.filter(({ image = [] }) => image.some(isShown)).length,
    withSummary: articles.filter(({ abstract = [] }) => abstract.length > 0).length,
    recordings: recordings.length,
    seconds: Math.round(sum(recordings.map(({ duration }) => duration))),
    sections: sections.map(({ id, name }) => ({
      ...{ id, name },
      count: articles.filter(({ articleSection }) => articleSection.id === id).length,
    })),
    topics: tally(articles.flatMap(({ keywords = [] }) => keywords)),
    authors: tally(
      articles.flatMap(({ author = [] }) => author.map(({ id, name }) => ({ id: id ?? name, name }))),
    ),
    months: tally(articles.map((article) => monthOf(article, timeZone))).sort(
      (a, b) => Number(a.id === unknownMonth) - Number(b.id === unknownMonth) || (a.id < b.id ? 1 : -1),
    ),
  };
}

function recordingsOf({ audio = [] }: Article) {
  return audio.filter(({ of }, index) => audio.findIndex((entry) => entry.of === of) === index);
}

/** The month of the articles of which no date is known. */
export const unknownMonth = 'unknown';

function monthOf({ datePublished }: Article, timeZone: string): { id: string; name: string } {
  if (datePublished === null) return { id: unknownMonth, name: unknownMonth };
  const { year, month } = calendarDay(new Date(datePublished), timeZone);
  const id = `${year}-${String(month).padStart(2, '0')}`;
  return { id, name: id };
}

function tally(named: readonly { id: string; name: string }[]): Tally[] {
  const byId = new Map<string, Tally>();
  for (const { id, name } of named) {
    const count = (byId.get(id)?.count ?? 0) + 1;
    byId.set(id, { id, name, count });
  }
  return [...byId.values()].sort((a, b) => b.count - a.count);
}
