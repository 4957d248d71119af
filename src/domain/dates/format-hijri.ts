import { primaryLanguage } from '#domain/text/language-numerals.ts';
import { dayOf, noonOf } from './calendar-day.ts';
import type { DateStyle } from './date-style.ts';
import { firstHijriYear } from './first-hijri-year.ts';
import { fullDay } from './full-day.ts';
import { withoutMarks } from './without-marks.ts';

/** Locales whose pattern goes day, month, year, as the Gregorian date beside it. */
const locales: Record<string, string> = { ar: 'ar-SA', en: 'en-GB' };

/**
 * Prints the (lunar) Hijri day by the Umm al-Qura calendar, moved by the edition's adjustment in days:
 * «17 محرم 1446 هـ». Null when the edition prints none, where no date is known, and of a day before there
 * was one.
 */
export function formatHijri(timestamp: string | null, style: DateStyle): string | null {
  if (!timestamp || !style.hijri.shown) return null;
  const { day, ...month } = dayOf(timestamp, style.timeZone);
  if (month.year < firstHijriYear) return null;
  const language = primaryLanguage(style.language);
  const format = fullDay(`${locales[language] ?? language}-u-ca-islamic-umalqura-nu-${style.numerals}`);
  const printed = withoutMarks(format.format(noonOf({ ...month, day: day + style.hijri.adjustment })));
  // CLDR puts a comma after the month in Urdu, which no paper prints.
  return printed.replace('، ', ' ');
}
