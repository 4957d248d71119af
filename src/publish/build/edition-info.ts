import type { Article } from '#domain/article/article.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { newestUntil } from './newest-until.ts';

/**
 * The edition as every page knows it: with the moment of its newest article whose date has come by `now` (milliseconds), and those of its
 * sections that have a story to show.
 */
export function editionInfo(
  edition: Edition,
  articles: readonly Article[],
  now = Number.POSITIVE_INFINITY,
): EditionInfo {
  const {
    topics: _,
    frontPage: __,
    pronunciation: ___,
    search: ____,
    prerenderedArticles: _____,
    ...decisions
  } = edition;
  const filled = new Set(articles.map(({ articleSection }) => articleSection.id));
  return {
    ...decisions,
    sections: edition.sections.filter(({ id }) => filled.has(id)),
    dateModified: newestUntil(newestFirst(articles), 1, now)[0]?.datePublished ?? null,
    firstDayOfWeek: firstDayOfWeek(edition.region),
  };
}

type WeekInfo = { firstDay: number };

/** The day on which a region's week begins, 1 Monday to 7 Sunday. Asked at build time: not every browser can tell. */
function firstDayOfWeek(region: string): number {
  // Node 20 has the getter of an earlier proposal, later ones the method.
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    weekInfo?: WeekInfo;
    getWeekInfo?: () => WeekInfo;
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
