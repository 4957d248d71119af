import { primaryLanguage } from '#domain/text/language-numerals.ts';
import { dayOf } from './calendar-day.ts';
import type { DateStyle } from './date-style.ts';
import { dateWords } from './date-words.ts';
import { formatDate } from './format-date.ts';

type Ends = (from: string, to: string) => string;

/** How each language joins two ends: figures of one month, or dates in words. Intl has no dual months to join. */
const joins: Record<string, { days: Ends; dates: Ends }> = {
  ar: { days: (from, to) => `من ${from} إلى ${to}`, dates: (from, to) => `من ${from} إلى ${to}` },
  en: { days: (from, to) => `${from}–${to}`, dates: (from, to) => `${from} – ${to}` },
  fr: { days: (from, to) => `du ${from} au ${to}`, dates: (from, to) => `du ${from} au ${to}` },
  fa: { days: (from, to) => `از ${from} تا ${to}`, dates: (from, to) => `از ${from} تا ${to}` },
  ur: { days: (from, to) => `${from} تا ${to}`, dates: (from, to) => `${from} تا ${to}` },
};

/**
 * Prints two days as one range that names month and year once where it can: «من 3 إلى 20 يوليو/ تموز 2024»,
 * "3–20 July 2024", "30 June – 3 July 2024". One day is printed as a day. The earlier comes first, however they are given.
 */
export function formatDateRange(one: string, other: string, style: DateStyle): string {
  const first = formatDate(one, style);
  const last = formatDate(other, style);
  if (first === last) return first;
  if (momentOf(one, style) > momentOf(other, style)) return formatDateRange(other, one, style);
  const from = dateWords(dayOf(one, style.timeZone), style);
  const to = dateWords(dayOf(other, style.timeZone), style);
  const join = joins[primaryLanguage(style.language)] ?? joins.en;
  if (!join) return `${first} – ${last}`;
  if (from.year !== to.year) return join.dates(first, last);
  return from.month === to.month
    ? `${join.days(from.day, to.day)} ${to.month} ${to.year}`
    : `${join.dates(`${from.day} ${from.month}`, `${to.day} ${to.month}`)} ${to.year}`;
}

function momentOf(text: string, { timeZone }: DateStyle): number {
  const { year, month, day } = dayOf(text, timeZone);
  return Date.UTC(year, month - 1, day);
}
