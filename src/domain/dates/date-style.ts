import type { Edition } from '#domain/edition/edition.ts';

/** How dates are printed: the language of the page around them, without region, and the house style of the edition. */
export type DateStyle = { language: string } & Pick<
  Edition,
  'timeZone' | 'calendar' | 'numerals' | 'months' | 'hijri' | 'region'
>;
