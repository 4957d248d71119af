import { dateFormat } from '#lib/date-format.ts';
import { knownLocale } from '#lib/known-locale.ts';
import { digits, numberOf } from './spoken-digits.ts';
import { spokenLanguage } from './spoken-language.ts';

const hijriMonths = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
] as const;

const solarHijriMonths = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
] as const;

/** Languages whose papers put the day before the month. In English 05/01/2024 may be read either way. */
const dayFirst = new Set(['ar', 'fa', 'fr', 'ur']);

const year = `${digits}{4}`;
const one = `${digits}{1,2}`;

/** Dates in figures: 2024/05/01, 2024-05-01, 18-10-1436 هـ. As a piece of a regular expression. */
export const datePattern = [
  `(?<!${digits}|[/.-])(?:`,
  `${year}(?:/${one}/|-${one}-)${one}|${one}(?:/${one}/|-${one}-)${year}`,
  `)(?!${digits}|[/-])(?:\\s?هـ(?!\\p{L}))?`,
].join('');

/**
 * Says a date in figures with the name of its month: "2024/05/01" is «1 مايو 2024», and "1403/05/02" in Persian is
 * «2 مرداد 1403». Null for figures that are no date, and for 05/01/2024 where nobody can tell the day from the month.
 */
export function dateInWords(found: string, lang: string): string | null {
  const [first = 0, month = 0, last = 0] = found
    .replace(/\s?هـ$/u, '')
    .split(/[/-]/u)
    .map(numberOf);
  const yearFirst = first > 31;
  const [day, ofYear] = yearFirst ? [last, first] : [first, last];
  const language = spokenLanguage(lang);
  if (!(yearFirst || dayFirst.has(language))) return null;
  if (language === 'ar' && isHijri(ofYear)) return hijri(ofYear, month, day);
  if (language === 'fa' && isHijri(ofYear)) return solarHijri(ofYear, month, day);
  return gregorian(ofYear, month, day, lang);
}

/** A newspaper writes no Gregorian day of the Middle Ages in figures, and no Hijri year of either kind beyond these. */
function isHijri(ofYear: number): boolean {
  return ofYear >= 1300 && ofYear <= 1500;
}

function hijri(ofYear: number, month: number, day: number): string | null {
  const name = hijriMonths[month - 1];
  return name && day >= 1 && day <= 30 ? `${day} ${name} ${ofYear} للهجرة` : null;
}

/** The first six months have 31 days, the others 30 at most. */
function solarHijri(ofYear: number, month: number, day: number): string | null {
  const name = solarHijriMonths[month - 1];
  return name && day >= 1 && day <= (month <= 6 ? 31 : 30) ? `${day} ${name} ${ofYear}` : null;
}

function gregorian(ofYear: number, month: number, day: number, lang: string): string | null {
  const date = new Date(Date.UTC(ofYear, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const options = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    dateStyle: 'long',
    timeZone: 'UTC',
  } as const;
  return dateFormat(knownLocale(lang), options)
    .format(date)
    .replace(/[\u061C\u200E\u200F]/gu, '');
}
