import { dateFormat } from '#lib/date-format.ts';

/** Prints a noon in UTC as day, month and year in the manner of a locale. */
export function fullDay(locale: string): Intl.DateTimeFormat {
  return dateFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
}
