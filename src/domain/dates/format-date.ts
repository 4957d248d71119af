import { primaryLanguage } from '#domain/text/language-numerals.ts';
import { dateFormat } from '#lib/date-format.ts';
import { dayOf, noonOf } from './calendar-day.ts';
import type { DateStyle } from './date-style.ts';
import { dateWords } from './date-words.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * Prints the day of an ISO timestamp, or a plain day: «23 يوليو/ تموز 2024», "23 July 2024", « 23 juillet 2024 »,
 * «۲ مرداد ۱۴۰۳», «23 جولائی 2024».
 */
export function formatDate(timestamp: string, style: DateStyle): string {
  const { day, month, year } = dateWords(dayOf(timestamp, style.timeZone), style);
  return `${day} ${month} ${year}`;
}

/** Prints the day with its weekday: «الثلاثاء 23 يوليو/ تموز 2024», "Tuesday, 23 July 2024". */
export function formatWeekday(timestamp: string, style: DateStyle): string {
  const weekday = dateFormat(style.language, { timeZone: 'UTC', weekday: 'long' }).format(
    noonOf(dayOf(timestamp, style.timeZone)),
  );
  const gap = primaryLanguage(style.language) === 'en' ? ', ' : ' ';
  return withoutMarks(weekday) + gap + formatDate(timestamp, style);
}

/** Prints the hour in the edition's time zone on a 24-hour clock: «14:20». */
export function formatTime(timestamp: string, style: DateStyle): string {
  // Regions pick numerals of their own: they are pinned.
  const format = dateFormat(`${style.language}-u-nu-${style.numerals}`, {
    timeZone: style.timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return withoutMarks(format.format(new Date(timestamp)));
}
