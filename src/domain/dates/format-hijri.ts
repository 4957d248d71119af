import { calendarDay } from './calendar-day.ts';
import type { DateStyle } from './date-style.ts';

/**
 * Prints the Hijri day by the Umm al-Qura calendar, moved by the edition's adjustment in days: «17 محرم 1446 هـ».
 * Null when the edition prints none.
 */
export function formatHijri(timestamp: string, style: DateStyle): string | null {
  if (!style.hijri.shown) return null;
  const { year, month, day } = calendarDay(new Date(timestamp), style.timeZone);
  // Days are counted at noon UTC: 24 hours more in the night of a clock change would skip a day.
  const moment = new Date(Date.UTC(year, month - 1, day + style.hijri.adjustment, 12));
  // Intl hides direction marks in some of its patterns; they break comparison and copying.
  return new Intl.DateTimeFormat(`${localeOf(style.language)}-u-ca-islamic-umalqura-nu-${style.numerals}`, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
    .format(moment)
    .replace(/[\u061C\u200E\u200F]/gu, '');
}

/** English goes day, month, year, as in the Gregorian date beside it. */
function localeOf(language: string): string {
  if (language.startsWith('ar')) return 'ar-SA';
  return language === 'en' ? 'en-GB' : language;
}
