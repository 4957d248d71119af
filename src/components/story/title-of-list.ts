import type { TFunction } from 'i18next';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import type { ListPage } from '#domain/edition/list-page.ts';

type TitleWords = { t: TFunction; dateStyle: DateStyle };

/** The title of a page of a list whose subject goes by `name`: that of an older page tells the day of its newest story. */
export function titleOfList(
  { shard, stories: [newest] }: ListPage,
  name: string,
  { t, dateStyle }: TitleWords,
): string {
  if (!shard || !newest) return name;
  // Pages are counted from the oldest: the number says something only where no day does.
  const date = newest.datePublished && formatDate(newest.datePublished, dateStyle);
  return t(date ? 'list.olderTitle' : 'list.undatedTitle', { name, date, number: shard });
}
