import { primaryLanguage } from '#domain/text/language-numerals.ts';
import { inNumerals } from '#lib/numerals.ts';
import { type CalendarDay, noonOf, solarHijriDay } from './calendar-day.ts';
import type { DateStyle } from './date-style.ts';
import { firstHijriYear } from './first-hijri-year.ts';
import { fullDay } from './full-day.ts';
import { arabicMonthName } from './month-names.ts';

/** The three words of a date. All our languages print them in this order, so that no pattern of Intl is needed. */
export type DateWords = { day: string; month: string; year: string };

/** Day, month and year of a Gregorian day, in the calendar, the language and the numerals of a style. */
export function dateWords(gregorian: CalendarDay, style: DateStyle): DateWords {
  if (gregorian.year < firstHijriYear) style = { ...style, calendar: 'gregory' };
  const { day, month, year } = style.calendar === 'persian' ? solarHijriDay(gregorian) : gregorian;
  const isFirst = day === 1 && primaryLanguage(style.language) === 'fr';
  return {
    day: inNumerals(isFirst ? '1er' : String(day), style.numerals),
    month:
      primaryLanguage(style.language) === 'ar' && style.calendar === 'gregory'
        ? arabicMonthName(month, style.months)
        : monthName(gregorian, style),
    year: inNumerals(String(year), style.numerals),
  };
}

function monthName(gregorian: CalendarDay, { language, calendar }: DateStyle): string {
  // Asked for with day and year: that is the form a month has inside a date, «ژوئیهٔ» and not «ژوئیه».
  const parts = fullDay(`${language}-u-ca-${calendar}`).formatToParts(noonOf(gregorian));
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}
