import type { DateStyle } from '#domain/dates/date-style.ts';
import type { Edition } from './edition.ts';

/** What every page knows of its edition: the decisions of `edition.json`, and the moment of its newest article. */
export type EditionInfo = Edition & { dateModified: string };

/** How the edition prints dates inside an interface of the given language. */
export function dateStyleOf(edition: Edition, language: string): DateStyle {
  const { timeZone, numerals, months, hijri, region } = edition;
  return { language, timeZone, numerals: language === 'ar' ? numerals : 'latn', months, hijri, region };
}
