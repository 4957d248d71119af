import type { Place, SpeechRule } from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { dateFormat } from '#lib/date-format.ts';
import { knownLocale } from '#lib/known-locale.ts';

const weekdays = 'السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة';

/** «الأحد 12/5», «بتاريخ 12/5»: day and month, where the word in front says that it is no fraction. */
export const dayMonthRule: SpeechRule = {
  pattern: [
    `(?<day>${digits}{1,2})/(?<month>${digits}{1,2})(?![./-]?${digits})`,
    `(?<=(?:${weekdays}|تاريخ|الموافق|يوم|اليوم|منذ|أحداث|هجمات|هجوم)[ \\u00A0][(]?${digits}{1,2}/${digits}{1,2})`,
  ].join(''),
  say: sayDayMonth,
};

function sayDayMonth(_: string, { lang, groups: { day = '', month = '' } }: Place): string | null {
  // Of a leap year, so that no day is missing.
  const date = new Date(Date.UTC(2024, numberOf(month) - 1, numberOf(day)));
  if (date.getUTCMonth() !== numberOf(month) - 1 || date.getUTCDate() !== numberOf(day)) return null;
  const options = {
    calendar: 'gregory',
    day: 'numeric',
    month: 'long',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  } as const;
  return dateFormat(knownLocale(lang), options)
    .format(date)
    .replace(/[\u061C\u200E\u200F]/gu, '');
}
