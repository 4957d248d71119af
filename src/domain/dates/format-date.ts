import { inNumerals } from '#domain/text/numerals.ts';
import { calendarDay } from './calendar-day.ts';
import type { DateStyle } from './date-style.ts';
import { arabicMonthName } from './month-names.ts';

/** Prints the day of an ISO timestamp: «23 يوليو/ تموز 2024», or "23 July 2024" outside Arabic. */
export function formatDate(timestamp: string, style: DateStyle): string {
  const moment = new Date(timestamp);
  if (!isArabic(style.language))
    return gregorianFormat(style, { day: 'numeric', month: 'long', year: 'numeric' }).format(moment);
  const { day, month, year } = calendarDay(moment, style.timeZone);
  return inNumerals(`${day} ${arabicMonthName(month, style.months)} ${year}`, style.numerals);
}

/** Prints the day with its weekday: «الثلاثاء 23 يوليو/ تموز 2024». */
export function formatWeekday(timestamp: string, style: DateStyle): string {
  const weekday = gregorianFormat(style, { weekday: 'long' }).format(new Date(timestamp));
  return isArabic(style.language)
    ? `${weekday} ${formatDate(timestamp, style)}`
    : `${weekday}, ${formatDate(timestamp, style)}`;
}

/** Prints the hour in the edition's time zone on a 24-hour clock: «14:20». */
export function formatTime(timestamp: string, style: DateStyle): string {
  return gregorianFormat(style, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(timestamp),
  );
}

function gregorianFormat(style: DateStyle, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // ar-SA alone would print Hijri, and regions pick numerals of their own: both are pinned. English stays
  // day-month-year, as newspapers of the region print it.
  const locale = style.language === 'en' ? 'en-GB' : style.language;
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-${style.numerals}`, {
    timeZone: style.timeZone,
    ...options,
  });
}

function isArabic(language: string): boolean {
  return language === 'ar' || language.startsWith('ar-');
}
