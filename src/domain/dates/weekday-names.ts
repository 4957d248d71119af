import { primaryLanguage } from '#domain/text/language-numerals.ts';
import { dateFormat } from '#lib/date-format.ts';

/** The names of the weekdays in a language, from the day on which the week begins (1 Monday to 7 Sunday). */
export function weekdayNames(language: string, firstDay: number): { long: string; narrow: string }[] {
  // The one-letter names of CLDR in Urdu are Latin letters; its names in full are short.
  const short = primaryLanguage(language) === 'ur' ? 'long' : 'narrow';
  const nameIn = (weekday: 'long' | 'narrow', day: number) =>
    // 1 January 2024 was a Monday.
    dateFormat(language, { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day, 12)));
  return Array.from({ length: 7 }, (_, index) => ({
    long: nameIn('long', firstDay + index),
    narrow: nameIn(short, firstDay + index),
  }));
}
