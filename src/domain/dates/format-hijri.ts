import type { DateStyle } from './date-style.ts';

const dayMilliseconds = 86_400_000;

/**
 * Prints the Hijri day by the Umm al-Qura calendar, moved by the edition's adjustment in days: «17 محرم 1446 هـ».
 * Null when the edition prints none.
 */
export function formatHijri(timestamp: string, style: DateStyle): string | null {
  if (!style.hijri.shown) return null;
  const moment = new Date(Date.parse(timestamp) + style.hijri.adjustment * dayMilliseconds);
  const locale = style.language.startsWith('ar') ? 'ar-SA' : style.language;
  // Intl hides direction marks in some of its patterns; they break comparison and copying.
  return new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura-nu-${style.numerals}`, {
    timeZone: style.timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
    .format(moment)
    .replace(/[\u061C\u200E\u200F]/gu, '');
}
