import type { DateStyle } from './date-style.ts';
import { formatWeekday } from './format-date.ts';
import { formatMonth } from './format-month.ts';

/** Names a period of the archive: "2024-07" is «يوليو/ تموز 2024», "2024-07-23" «الثلاثاء 23 يوليو/ تموز 2024». */
export function archivePeriodName(period: string, style: DateStyle): string {
  // A day is a day wherever it is read: noon UTC, in UTC.
  const fixed = { ...style, timeZone: 'UTC' };
  return period.length > 7
    ? formatWeekday(`${period}T12:00:00Z`, fixed)
    : formatMonth(`${period}-15T12:00:00Z`, fixed);
}
