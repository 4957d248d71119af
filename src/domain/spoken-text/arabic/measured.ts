import { type Place, textAfter, textBefore, wordBefore } from '#domain/spoken-text/speech-rule.ts';
import type { CountedNoun } from './counted-noun.ts';
import { eraOrMetre } from './era-or-metre.ts';
import { currencies, metre, units } from './measures.ts';
import { governsYear } from './words-around-numbers.ts';

/** What a number measures: a noun that agrees with it, words that stand behind any number, or nothing. */
export type Measured = CountedNoun | string | null;

/** «%» in words. */
export const percent = 'بالمئة';
/** «ق.م» in words: years before Christ descend. */
export const beforeChrist = 'قبل الميلاد';

const eras: Readonly<Record<string, string>> = { هـ: 'للهجرة', 'ق.م': beforeChrist, م: 'للميلاد' };

/** The era that letters behind a number stand for, where they stand for one. */
export function eraOf(written: string | undefined): string | null {
  return eras[plainUnit(written ?? '')] ?? null;
}

/** What the unit, currency or sign of a found number stands for. */
export function measureOf(place: Place): Measured {
  const { sign: front, unit: back, per, low = '' } = place.groups;
  const written = plainUnit(back ?? front ?? '');
  if (!written) return null;
  if (/[%٪]/u.test(written)) return percent;
  if (written === 'م') return per ? metre : yearOrMetre(place);
  if (written === 'كم' && low.length === 4 && governsYear(wordBefore(place))) return null;
  return units[written] ?? currencies[written] ?? eras[written] ?? null;
}

/** «م» is left as it stands where nobody knows. */
function yearOrMetre(place: Place): Measured {
  const { low = '', high = low, lowUnit } = place.groups;
  const letter = /\s?م$/u.exec(place.text.slice(place.start, place.end))?.[0] ?? '';
  const meaning = eraOrMetre(`${textBefore(place)}${high}`, textAfter(place), letter === 'م');
  if (meaning === 'metre') return metre;
  return meaning === 'era' || eraOf(lowUnit) ? 'للميلاد' : letter;
}

function plainUnit(written: string): string {
  return written.replace(/(?<=[.°])\s|\.$/gu, '').trim();
}
