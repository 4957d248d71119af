import type { DateStyle } from '#domain/dates/date-style.ts';
import type { Edition } from './edition.ts';

/** What every page knows of its edition: decisions of `edition.json`, and what follows from its articles and its region. */
export type EditionInfo = Omit<Edition, 'topics' | 'frontPage'> & {
  /** The moment of the newest article. */
  dateModified: string;
  /** The day on which the region's week begins: 1 Monday to 7 Sunday. */
  firstDayOfWeek: number;
};

/** How the edition prints dates inside an interface of the given language. */
export function dateStyleOf(edition: EditionInfo, language: string): DateStyle {
  const { timeZone, numerals, months, hijri, region } = edition;
  return { language, timeZone, numerals: language === 'ar' ? numerals : 'latn', months, hijri, region };
}
