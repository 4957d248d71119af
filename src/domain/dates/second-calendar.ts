import { primaryLanguage } from '#domain/text/language-numerals.ts';
import { noonOf } from './calendar-day.ts';
import type { DateStyle } from './date-style.ts';
import { firstHijriYear } from './first-hijri-year.ts';
import { fullDay } from './full-day.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * The day of the month by the calendar that stands beside the Gregorian one, for a day ("2024-07-23"): the Solar Hijri
 * where dates are printed by it, else the Hijri; null when the edition prints none.
 */
export function secondCalendarDay(day: string, style: DateStyle): string | null {
  return hasSecond(day, style) ? partOf(partsOf(day, style), 'day') : null;
}

/** The months of the second calendar that a Gregorian month ("2024-07") reaches over: «ذو الحجة 1445 - محرم 1446 هـ», «تیر – مرداد ۱۴۰۳». */
export function secondCalendarMonths(month: string, days: number, style: DateStyle): string | null {
  if (!hasSecond(month, style)) return null;
  const first = partsOf(`${month}-01`, style);
  const last = partsOf(`${month}-${String(days).padStart(2, '0')}`, style);
  const era = style.calendar === 'persian' ? '' : partOf(last, 'era');
  const nameOf = (parts: Intl.DateTimeFormatPart[], year: boolean) =>
    year ? `${partOf(parts, 'month')} ${partOf(parts, 'year')}` : partOf(parts, 'month');
  const sameYear = partOf(first, 'year') === partOf(last, 'year');
  const isOne = sameYear && partOf(first, 'month') === partOf(last, 'month');
  const range = isOne ? nameOf(last, true) : `${nameOf(first, !sameYear)} – ${nameOf(last, true)}`;
  return era ? `${range} ${era}` : range;
}

function hasSecond(day: string, { calendar, hijri }: DateStyle): boolean {
  return Number(day.slice(0, 4)) >= firstHijriYear && (calendar === 'persian' || hijri.shown);
}

function partsOf(day: string, style: DateStyle): Intl.DateTimeFormatPart[] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Only the lunar month begins by the moon, which an edition may see a day apart.
  const adjustment = style.calendar === 'persian' ? 0 : style.hijri.adjustment;
  return formatOf(style).formatToParts(noonOf({ year, month, day: date + adjustment }));
}

function formatOf({ language, numerals, calendar }: DateStyle): Intl.DateTimeFormat {
  const base = primaryLanguage(language) === 'ar' ? 'ar-SA' : language;
  const second = calendar === 'persian' ? 'persian' : 'islamic-umalqura';
  return fullDay(`${base}-u-ca-${second}-nu-${numerals}`);
}

function partOf(parts: readonly Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return withoutMarks(parts.find((part) => part.type === type)?.value ?? '').trim();
}
