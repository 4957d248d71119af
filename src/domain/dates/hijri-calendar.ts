import type { DateStyle } from './date-style.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The Hijri day of the month for a day ("2024-07-23"), in the edition's numerals; null when the edition prints none. */
export function hijriDayOfMonth(day: string, style: DateStyle): string | null {
  return style.hijri.shown ? partOf(partsOf(day, style), 'day') : null;
}

/** The Hijri months that a Gregorian month ("2024-07") reaches over: «ذو الحجة 1445 - محرم 1446 هـ». */
export function hijriMonthsOf(month: string, days: number, style: DateStyle): string | null {
  if (!style.hijri.shown) return null;
  const first = partsOf(`${month}-01`, style);
  const last = partsOf(`${month}-${String(days).padStart(2, '0')}`, style);
  const era = partOf(last, 'era');
  const nameOf = (parts: Intl.DateTimeFormatPart[], year: boolean) =>
    year ? `${partOf(parts, 'month')} ${partOf(parts, 'year')}` : partOf(parts, 'month');
  const sameYear = partOf(first, 'year') === partOf(last, 'year');
  const isOne = sameYear && partOf(first, 'month') === partOf(last, 'month');
  const range = isOne ? nameOf(last, true) : `${nameOf(first, !sameYear)} – ${nameOf(last, true)}`;
  return era ? `${range} ${era}` : range;
}

function partsOf(day: string, style: DateStyle): Intl.DateTimeFormatPart[] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, date + style.hijri.adjustment, 12));
  return formatOf(style).formatToParts(moment);
}

function formatOf({ language, numerals }: DateStyle): Intl.DateTimeFormat {
  const base = language.startsWith('ar') ? 'ar-SA' : language;
  const locale = `${base}-u-ca-islamic-umalqura-nu-${numerals}`;
  const known = formats.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  formats.set(locale, format);
  return format;
}

function partOf(parts: readonly Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  const value = parts.find((part) => part.type === type)?.value ?? '';
  return value.replace(/[\u061C\u200E\u200F]/gu, '').trim();
}
