import type { DateStyle } from '#domain/dates/date-style.ts';
import { nativeNumerals, primaryLanguage, usualNumerals } from '#domain/text/language-numerals.ts';
import type { Numerals } from '#lib/numerals.ts';
import type { Edition } from './edition.ts';

/** What every page knows of its edition: decisions of `edition.json`, and what follows from its articles and its region. */
export type EditionInfo = Omit<
  Edition,
  'topics' | 'frontPage' | 'pronunciation' | 'search' | 'prerenderedArticles'
> & {
  /** The moment of the newest article; null where no article has a date that is known. */
  dateModified: string | null;
  /** The day on which the region's week begins: 1 Monday to 7 Sunday. */
  firstDayOfWeek: number;
};

/** How the edition prints dates inside an interface of the given language. */
export function dateStyleOf(edition: EditionInfo, language: string): DateStyle {
  const { timeZone, months, hijri, region } = edition;
  const calendar = calendarIn(edition, language);
  const primary = primaryLanguage(language);
  return {
    language: primary,
    timeZone,
    calendar,
    numerals: numeralsIn(edition, language),
    months,
    hijri,
    region,
  };
}

/**
 * The numerals of dates and counts inside an interface of the given language. The edition decides for its own language
 * only: what it chose is a house style of that language, and ٤٥٦ under Persian words would be as foreign as under
 * English ones. Elsewhere they are the usual ones of the interface; a language without digits of its own has Latin ones.
 */
export function numeralsIn(edition: Pick<Edition, 'inLanguage' | 'numerals'>, language: string): Numerals {
  if (nativeNumerals(language) === 'latn') return 'latn';
  return isOwnLanguage(edition, language) ? edition.numerals : usualNumerals(language);
}

/**
 * The calendar follows the reader, not the paper: who reads a Persian interface counts days by the Solar Hijri calendar,
 * also in an Arabic paper; who reads a Persian paper in an English or Arabic interface cannot place 2 Mordad 1403.
 * In its own language the edition decides.
 */
function calendarIn(edition: EditionInfo, language: string): EditionInfo['calendar'] {
  if (isOwnLanguage(edition, language)) return edition.calendar;
  return primaryLanguage(language) === 'fa' ? 'persian' : 'gregory';
}

function isOwnLanguage({ inLanguage }: Pick<Edition, 'inLanguage'>, language: string): boolean {
  return primaryLanguage(inLanguage) === primaryLanguage(language);
}
