import { inNumerals } from '#domain/text/numerals.ts';
import { calendarDay } from './calendar-day.ts';
import type { DateStyle } from './date-style.ts';
import { arabicMonthName } from './month-names.ts';

/** Prints the month of a timestamp: «يوليو/ تموز 2024», "July 2024". */
export function formatMonth(timestamp: string, style: DateStyle): string {
  const moment = new Date(timestamp);
  const { month, year } = calendarDay(moment, style.timeZone);
  if (style.language.startsWith('ar'))
    return inNumerals(`${arabicMonthName(month, style.months)} ${year}`, style.numerals);
  return new Intl.DateTimeFormat(`${style.language}-u-ca-gregory-nu-${style.numerals}`, {
    timeZone: style.timeZone,
    month: 'long',
    year: 'numeric',
  }).format(moment);
}
