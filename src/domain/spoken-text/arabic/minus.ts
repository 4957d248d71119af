import { type Place, textAfter, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { type Measured, percent } from './measured.ts';
import { units } from './measures.ts';
import { codeWords } from './words-around-numbers.ts';

const measuring =
  /^\s(?:نقطة|نقاط|درجة|درجات|مترا?|أمتار|دولارا?|دولارات|يورو|ريالا?|دينارا?|جنيها?|درهما?|ليرة|سنتا?|مئوية|في المئة|بالمئة|في المائة|بالمائة)(?!\p{L})/u;
// What has a value that may lie below zero, within the last words, and what leads to a value directly.
const valued =
  /(?:^|[\s(])[وفبل]?(?:ال)?(?:[يت]?هبطت?|[يت]?تراجعت?|[يت]?نخفضت?|انخفضت?|[يت]?خسرت?|فقدت?|[يت]?بلغت?|[يت]?سجلت?|انكمشت?|انكماش|نموا?|حرار\p{L}+|رصيد\p{L}*|فارق\p{L}*|عجز\p{L}*|صافي|مؤشر\p{L}*|معدل\p{L}*|مستوى|فائدة|صغرى|عظمى|[يت]ساوي|قدره|قدرها|مقدار|ناتج)(?:\s\p{L}+){0,3}\s?:?\s\(?$/u;
const leading = /(?:^|\s)[وف]?(?:إلى|من|بين|عند|على|دون|فوق|تحت)\s(?:[-−]?\p{Nd}+\sو)?[\u200E\u200F]?$/u;
const closed = /^[^.،؛:!؟\n–-]{0,60}[\p{L}\p{M}\p{N}»]-(?:[\s.،؛]|$)/u;
const reduced = /(?:خصم|خصومات|حسم|تخفيض|تخفيضات|تنزيلات)(?:\s\p{L}+){0,2}\s\(?$/u;

/** Says the sign in front of an amount: «ناقص 12», «5 درجات تحت الصفر». A dash that is no sign stays as it stands. */
export function withMinus(minus: string, words: string, measured: Measured, place: Place): string {
  if (!minus) return words;
  if (measured === units['°'] || measured === units['°C']) return `${words} تحت الصفر`;
  // «خصم -20%» is taken off already.
  if (reduced.test(textBefore(place))) return words;
  return minus === '−' || isBelowZero(measured, place) ? `ناقص ${words}` : `${minus}${words}`;
}

function isBelowZero(measured: Measured, place: Place): boolean {
  const [before, after] = [textBefore(place), textAfter(place, 80)];
  if (measured === percent || measured === units['°F'] || /^\sدرج(?:ة|ات)/u.test(after)) return true;
  // «- 12 قتيلاً» in a list, «1990 -1995», «كوفيد -19», and the dash that another closes.
  const isDash = /(?:^|\n|\p{N}\s)$/u.test(before) || codeWords.test(before) || closed.test(after);
  if (isDash || /^[0٠۰]\p{Nd}/u.test(place.groups.low ?? '')) return false;
  return (
    (measured !== null && typeof measured !== 'string') ||
    measuring.test(after) ||
    valued.test(before) ||
    (measured === null && /حرار(?:ة|ت)/u.test(before)) ||
    leading.test(before)
  );
}
