import { dayOf } from './calendar-day.ts';
import type { DateStyle } from './date-style.ts';
import { dateWords } from './date-words.ts';

/** Prints the month and year of a timestamp, a plain day or a plain month "2024-07": «يوليو/ تموز 2024», "July 2024". */
export function formatMonth(timestamp: string, style: DateStyle): string {
  const { month, year } = dateWords(dayOf(timestamp, style.timeZone), style);
  return `${month} ${year}`;
}
