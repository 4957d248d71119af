import { digits, numberOf } from './arabic-digits.ts';
import { isArabic } from './is-arabic.ts';

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

const year = `${digits}{4}`;
const one = `${digits}{1,2}`;

/** Dates in figures: 2024/05/01, 2024-05-01, 18-10-1436 هـ. As a piece of a regular expression. */
export const datePattern = [
  `(?<![0-9٠-٩/.-])(?:`,
  `${year}(?:/${one}/|-${one}-)${one}|${one}(?:/${one}/|-${one}-)${year}`,
  `)(?![0-9٠-٩/-])(?:\\s?هـ(?!\\p{L}))?`,
].join('');

/**
 * Says a date in figures with the name of its month: "2024/05/01" is «1 مايو 2024». Arabic papers put the day first or
 * the year first, never the month. Null for figures that are no date, and for 05/01/2024 outside Arabic: nobody can tell.
 */
export function dateInWords(found: string, lang: string): string | null {
  const [first = 0, month = 0, last = 0] = found
    .replace(/\s?هـ$/u, '')
    .split(/[/-]/u)
    .map(numberOf);
  const yearFirst = first > 31;
  const [day, ofYear] = yearFirst ? [last, first] : [first, last];
  if (!isArabic(lang)) return yearFirst ? gregorian(ofYear, month, day, lang) : null;
  return isHijri(ofYear) ? hijri(ofYear, month, day) : gregorian(ofYear, month, day, lang);
}

/** A newspaper writes no Gregorian day of the Middle Ages in figures, and no Hijri year beyond these. */
function isHijri(ofYear: number): boolean {
  return ofYear >= 1300 && ofYear <= 1500;
}

function hijri(ofYear: number, month: number, day: number): string | null {
  const name = hijriMonths[month - 1];
  return name && day >= 1 && day <= 30 ? `${day} ${name} ${ofYear} للهجرة` : null;
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
  return new Intl.DateTimeFormat(lang, options).format(date).replace(/[\u061C\u200E\u200F]/gu, '');
}
