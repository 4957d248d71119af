import { dayName } from '#domain/dates/day-name.ts';
import { groupBy } from '#lib/group-by.ts';
import type { ArchiveDay, ArchiveMonth, MonthCalendar } from './archive-page.ts';
import { shardsOf } from './shards.ts';
import { headlineOf, type Story } from './story.ts';

const headlinesPerMonth = 24;

/** The archive of an edition: its first page, then every month and every day that has news. */
export type Archive = { first: ArchiveMonth | null; months: ArchiveMonth[]; days: ArchiveDay[] };

/**
 * Makes the archive of stories that come oldest first; days are those of the edition's time zone. A story of which no date is
 * known is of no day: its section, its topics and its people lead to it.
 */
export function archiveOfEdition(oldestFirst: readonly Story[], timeZone: string): Archive {
  const dated = oldestFirst.filter(
    (story): story is Story & { datePublished: string } => story.datePublished !== null,
  );
  const byDay: ReadonlyMap<string, Story[]> = groupBy(dated, ({ datePublished }) =>
    dayName(datePublished, timeZone),
  );
  const byMonth = groupBy(byDay.keys(), (day) => day.slice(0, 7));
  const monthNames = [...byMonth.keys()];
  const calendars = monthNames.map((month, index): MonthCalendar => {
    const counts = (byMonth.get(month) ?? []).map((day) => [Number(day.slice(8)), byDay.get(day)?.length]);
    return {
      month,
      counts: Object.fromEntries(counts),
      previous: monthNames[index - 1] ?? null,
      next: monthNames[index + 1] ?? null,
    };
  });
  const months = calendars.map((calendar) => monthPage(calendar, byMonth.get(calendar.month) ?? [], byDay));
  const totals = calendars
    .map(({ month, counts }) => ({ month, count: Object.values(counts).reduce((sum, one) => sum + one, 0) }))
    .toReversed();
  const newest = months.at(-1);
  return {
    first: newest ? { ...newest, months: totals } : null,
    months,
    days: dayPages(byDay, new Map(calendars.map((calendar) => [calendar.month, calendar]))),
  };
}

function monthPage(
  calendar: MonthCalendar,
  days: readonly string[],
  byDay: ReadonlyMap<string, Story[]>,
): ArchiveMonth {
  let left = headlinesPerMonth;
  const shown = days.toReversed().flatMap((day) => {
    const stories = (byDay.get(day) ?? []).toReversed();
    const headlines = stories.slice(0, left).map(headlineOf);
    left -= headlines.length;
    return headlines.length > 0 ? [{ day, count: stories.length, stories: headlines }] : [];
  });
  return { type: 'month', calendar, days: shown, months: null };
}

function dayPages(
  byDay: ReadonlyMap<string, Story[]>,
  calendars: ReadonlyMap<string, MonthCalendar>,
): ArchiveDay[] {
  const days = [...byDay.keys()];
  return days.flatMap((day, index) => {
    const calendar = calendars.get(day.slice(0, 7));
    if (!calendar) return [];
    const common = {
      type: 'day' as const,
      day,
      calendar,
      previous: days[index - 1] ?? null,
      next: days[index + 1] ?? null,
    };
    return shardsOf(byDay.get(day) ?? []).map((shard) => ({ ...common, ...shard }));
  });
}
