import {
  isAttached,
  type Place,
  type SpeechRule,
  textAfter,
  textBefore,
  wordBefore,
} from '#domain/spoken-text/speech-rule.ts';
import { type Amount, amountOf } from './arabic-amount.ts';
import { type CountedNoun, countedNoun, type GrammaticalCase, nounAfter, singular } from './counted-noun.ts';
import { currencies, metre, units } from './measures.ts';
import { perWords } from './per-words.ts';
import { quantityPattern } from './quantity-pattern.ts';
import { isScore, joinRange, spansRange } from './range.ts';
import { governsYear, seasonWords, takesOblique } from './words-around-numbers.ts';

/** Numbers with their unit, currency or per cent sign, and ranges of them. Whole numbers stay in figures. */
export const quantityRule: SpeechRule = { pattern: quantityPattern, say: sayQuantity };

function sayQuantity(found: string, place: Place): string | null {
  const { minus = '', sign: front, unit: back, low = '', high, per: divisor } = place.groups;
  const million = scaleOf(place);
  const measured = measureOf(place);
  if ((front ?? back) && !measured) return null;
  const isPercent = measured === 'percent';
  const isExact = isPercent || million !== undefined;
  const [first, last] = [amountOf(low, isExact), amountOf(high ?? low, isExact)];
  // A sign behind can be said although nobody can read the number; one in front has no place of its own in speech.
  if (!(first && last)) return isPercent && !front ? found.replace(/\s?[%٪]/gu, ' بالمئة') : null;
  const isMeasured = measured !== null || million !== undefined;
  const number = high ? rangeOf(first, last, place, isMeasured) : first.said;
  const scaled = million ? `${number} ${million}` : number;
  const words = wordsOf(measured, { last, place, number: scaled });
  return apart(sayMinus(minus, divisor ? `${words} ${perWords[divisor]}` : words, place), place);
}

/** «30%من»: the word behind a sign stands by itself. */
function apart(said: string, place: Place): string {
  return place.groups.unit && /^\p{L}/u.test(textAfter(place)) ? `${said} ` : said;
}

function scaleOf({ groups }: Place): string | undefined {
  return groups.scale ?? groups.lateScale;
}

type Measured = CountedNoun | 'percent' | null;

function measureOf(place: Place): Measured {
  const { sign: front, unit: back, low = '' } = place.groups;
  const written = (back ?? front)?.replace(/(?<=[.°])\s|\.$/gu, '');
  if (!written) return null;
  if (/[%٪]/u.test(written)) return 'percent';
  if (written === 'م') return metre;
  if (written === 'كم' && low.length === 4 && governsYear(wordBefore(place))) return null;
  return units[written] ?? currencies[written] ?? null;
}

function rangeOf(first: Amount, last: Amount, place: Place, isMeasured: boolean): string {
  const { low = '', high = '', joint = '-', lowUnit } = place.groups;
  const pair = { low, high, first, last, place, isMeasured };
  if (spansRange(pair)) return joinRange(first.said, last.said, place);
  if (!lowUnit && isScore(pair)) return `${first.said} مقابل ${last.said}`;
  const isSeason = seasonWords.test(textBefore(place));
  return `${first.said}${lowUnit ? ' بالمئة' : ''}${isSeason ? ' ' : joint.replace('ـ', '-')}${last.said}`;
}

type Counted = { last: Amount; place: Place; number: string };

function wordsOf(measured: Measured, { last, place, number }: Counted): string {
  const million = scaleOf(place);
  const { high } = place.groups;
  if (measured === null) return number;
  if (measured === 'percent') return `${number} بالمئة`;
  // «$50 مليون دولار» names the currency twice.
  if (textAfter(place).trimStart().startsWith(measured.noun)) return number;
  if (million) return `${number} ${singular(measured)}`;
  return high ? `${number} ${nounAfter(last, measured)}` : countedNoun(last, measured, caseAt(place));
}

function caseAt(place: Place): GrammaticalCase {
  return takesOblique(wordBefore(place)) || isAttached(place) ? 'oblique' : 'nominative';
}

function sayMinus(minus: string, words: string, place: Place): string {
  if (!minus) return words;
  const measured = measureOf(place);
  if (measured === units['°'] || measured === units['°C']) return `${words} تحت الصفر`;
  const isBelowZero =
    minus === '−' ||
    measured === 'percent' ||
    measured === units['°F'] ||
    /^\sدرج(?:ة|ات)/u.test(textAfter(place));
  return isBelowZero ? `ناقص ${words}` : `${minus}${words}`;
}
