import {
  isAttached,
  type Place,
  textAfter,
  textBefore,
  wordBefore,
} from '#domain/spoken-text/speech-rule.ts';
import type { Amount } from './arabic-amount.ts';
import {
  codeWords,
  countedAfter,
  governsRange,
  isApproximate,
  isBetween,
  isFrom,
  needsBetween,
  scoreWords,
  seasonWords,
} from './words-around-numbers.ts';

type Pair = { low: string; high: string; first: Amount; last: Amount; place: Place; isMeasured: boolean };

/**
 * Tells whether two numbers with a dash are a range. They must ascend, and something must say that they are no score, no
 * day of a month and no code: a unit, a noun that is counted, «بين», or their size (two years, two numbers of two figures).
 */
export function spansRange(pair: Pair): boolean {
  const { place, isMeasured } = pair;
  const before = textBefore(place);
  if (!ascends(pair) || isPartOfRow(place) || codeWords.test(before) || seasonWords.test(before))
    return false;
  const word = wordBefore(place);
  if (isMeasured || isBetween(word) || isFrom(word) || isApproximate(word)) return true;
  if (countedAfter.test(textAfter(place))) return true;
  return spansYears(pair) || (!scoreWords.test(before) && spansTens(pair));
}

/** Tells whether two numbers with a dash are years of an era; before Christ they descend. */
export function spansEra(pair: Pair, isBeforeChrist: boolean): boolean {
  const { first, last, place } = pair;
  const before = textBefore(place);
  if (isPartOfRow(place) || codeWords.test(before) || seasonWords.test(before)) return false;
  return isBeforeChrist ? first.integer > last.integer : ascends(pair);
}

/** A zero in front is a telephone number's, or a day's. */
function ascends({ low, high, first, last }: Pair): boolean {
  if (/^[0٠۰][0-9٠-٩۰-۹]/u.test(low)) return false;
  return first.integer < last.integer || (first.integer === last.integer && low < high);
}

/** Tells whether two numbers with a dash are the score of a match: the words before tell of one. */
export function isScore({ low, high, first, last, place }: Pair): boolean {
  const isGoals = first.whole && last.whole && low.length <= 3 && high.length <= 3;
  return isGoals && scoreWords.test(textBefore(place)) && !isPartOfRow(place) && !goesOn(place);
}

function spansYears({ low, high }: Pair): boolean {
  return isYear(low) && isYear(high);
}

function spansTens({ low, high, first, last, place }: Pair): boolean {
  return first.whole && last.whole && low.length === 2 && high.length === 2 && !goesOn(place);
}

const pageBefore = /(?:^|[\s(])ص\.\s?$/u;

/** «من 10 إلى 12», without «من» where a word in front governs the numbers already. */
export function joinRange(low: string, high: string, place: Place): string {
  const word = wordBefore(place);
  if (isBetween(word)) return `${low} و${high}`;
  if (needsBetween(word)) return `ما بين ${low} و${high}`;
  return isFrom(word) || governsRange(word) || isAttached(place) || pageBefore.test(textBefore(place, 8))
    ? `${low} إلى ${high}`
    : `من ${low} إلى ${high}`;
}

function isPartOfRow(place: Place): boolean {
  return (
    /\p{N}\s?[-–—]\s?$/u.test(textBefore(place, 8)) ||
    /^\s?[-–—]\s?\p{N}/u.test(place.text.slice(place.end, place.end + 4))
  );
}

/** A year of this millennium or the last, of either calendar. */
function isYear(figures: string): boolean {
  return /^(?:[1١۱][0-9٠-٩۰-۹]|[2٢۲][01٠١۰۱])[0-9٠-٩۰-۹]{2}$/u.test(figures);
}

/** Figures with a slash or a colon behind belong to something longer. */
function goesOn(place: Place): boolean {
  return /^\s?[/:]/u.test(textAfter(place));
}
