import { type Place, type SpeechRule, textAfter, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { type Amount, amountOf } from './arabic-amount.ts';
import { countedNoun, nounAfter, singular } from './counted-noun.ts';
import { caseOfDual } from './dual-case.ts';
import { beforeChrist, eraOf, type Measured, measureOf, percent } from './measured.ts';
import { withMinus } from './minus.ts';
import { perWords } from './per-words.ts';
import { quantityPattern } from './quantity-pattern.ts';
import { isScore, joinRange, spansEra, spansRange } from './range.ts';
import { scaledAmount } from './scaled-amount.ts';
import { wordFollows } from './what-follows.ts';
import { seasonWords } from './words-around-numbers.ts';

/** Numbers with their unit, currency, era or per cent sign, and ranges of them. Whole numbers stay in figures. */
export const quantityRule: SpeechRule = { pattern: quantityPattern, say: sayQuantity };

function sayQuantity(found: string, place: Place): string | null {
  const { minus = '', sign: front, unit: back, low = '', high, per: divisor } = place.groups;
  const million = scaleOf(place);
  const measured = measureOf(place);
  if ((front ?? back) && !measured) return null;
  if (!measured && !million && isVersion(place)) return low.replace(/[.,]0$/u, ' فاصلة صفر');
  const isPercent = measured === percent;
  const isExact = isPercent || million !== undefined;
  const [first, last] = [amountOf(low, isExact), amountOf(high ?? low, isExact)];
  // A sign behind can be said although nobody can read the number; one in front has no place of its own in speech.
  if (!(first && last)) return isPercent && !front ? found.replace(/\s?[%٪]/gu, ' بالمئة') : null;
  const number = numberOf({ measured, first, last, place });
  const words = wordsOf({ measured, last, place, number });
  return apart(withMinus(minus, divisor ? `${words} ${perWords[divisor]}` : words, measured, place), place);
}

const versionBefore =
  /(?:(?:^|\s)[وفبلك]?(?:ال|لل)?(?:إصدار|نسخة|صناعة|صناعية|ويب|بلوتوث|رؤية|معيار|واجهة|نظام|برنامج|مؤتمر)|\p{Script=Latin})\s$/u;

/** «الإصدار 2.0», «Web 2.0»: a name, not a number. */
function isVersion(place: Place): boolean {
  return (
    /^\p{Nd}{1,2}[.]0$/u.test(place.groups.low ?? '') &&
    !place.groups.high &&
    versionBefore.test(textBefore(place))
  );
}

/** «30%من»: the word behind a sign stands by itself. */
function apart(said: string, place: Place): string {
  return place.groups.unit && /^\p{L}/u.test(textAfter(place)) ? `${said} ` : said;
}

function scaleOf({ groups }: Place): string | undefined {
  return groups.scale ?? groups.lateScale;
}

function numberOf({ measured, first, last, place }: Counted & { first: Amount }): string {
  const million = scaleOf(place);
  if (!place.groups.high && million) {
    return scaledAmount(first, million, place, measured !== null && typeof measured !== 'string');
  }
  const number = place.groups.high ? rangeOf({ first, last, place, measured }) : first.said;
  return million ? `${number} ${million}` : number;
}

type Counted = { measured: Measured; last: Amount; place: Place };

function rangeOf({ measured, first, last, place }: Counted & { first: Amount }): string {
  const { low = '', high = '', joint = '-', lowUnit } = place.groups;
  const isMeasured = (measured !== null && !isLetter(measured)) || scaleOf(place) !== undefined;
  const pair = { low, high, first, last, place, isMeasured };
  const [era, lowEra] = [eraOf(place.groups.unit), eraOf(lowUnit)];
  if (lowEra && lowEra !== measured) return twoEras(`${first.said} ${lowEra}`, last.said, lowEra);
  const isRange = era === measured && era ? spansEra(pair, era === beforeChrist) : spansRange(pair);
  if (isRange) return joinRange(first.said, last.said, place);
  if (/^\s?=/u.test(textAfter(place))) return `${first.said} ناقص ${last.said}`;
  if (!lowUnit && isScore(pair)) return `${first.said} مقابل ${last.said}`;
  const isSeason = seasonWords.test(textBefore(place));
  const sign = /[%٪]/u.test(lowUnit ?? '') ? ` ${percent}` : '';
  return `${first.said}${lowEra ? ` ${lowEra}` : sign}${isSeason ? ' ' : joint.replace('ـ', '-')}${last.said}`;
}

/** «27 ق.م - 14م» goes from one era to the next, «1405هـ - 1985م» is one year in two calendars. */
function twoEras(first: string, last: string, firstEra: string): string {
  return firstEra === beforeChrist ? `من ${first} إلى ${last}` : `${first}، ${last}`;
}

function wordsOf({ measured, last, place, number }: Counted & { number: string }): string {
  const million = scaleOf(place);
  const { high } = place.groups;
  if (measured === null) return number;
  if (typeof measured === 'string')
    return isLetter(measured) ? `${number}${measured}` : `${number} ${measured}`;
  // «$50 مليون دولار» names the currency twice.
  if (textAfter(place).trimStart().startsWith(measured.noun)) return number;
  if (million) return `${number} ${singular(measured)}`;
  // «1 كغ لحم»
  if (!high && last.whole && last.integer === 1 && wordFollows(place)) return singular(measured);
  return high ? `${number} ${nounAfter(last, measured)}` : countedNoun(last, measured, caseOfDual(place));
}

/** «م» where nobody knows what it stands for. */
function isLetter(measured: Measured): boolean {
  return typeof measured === 'string' && measured.trim() === 'م';
}
