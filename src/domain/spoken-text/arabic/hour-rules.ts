import { type Place, type SpeechRule, textBefore, wordBefore } from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { saidTime } from './clock-time.ts';
import { hourInWords } from './hour-in-words.ts';
import { isNoonLetter } from './noon-letter.ts';
import { isBetween, isFrom } from './words-around-numbers.ts';

const one = `${digits}{1,2}`;
const part = '(?:صباح[اً]|مساء|ظهر[اً]|عصر[اً]|ليل[اً]|فجر[اً]|قبل الظهر|بعد الظهر)';
const behindHour = [
  '$|\\n|[.؟!…]\\s|[.؟!…]$|\\s?[،؛:)»]|\\s[-–—]\\s',
  `\\s(?:${part}|بتوقيت|بالتوقيت|من\\s(?:فجر|صباح|مساء|ظهر|عصر|ليل|بعد)|حتى|إلى|وحتى|و${one}\\s${part}|والنصف|والربع|والثلث|إلا)`,
].join('|');
const freely = '(?:من|حتى|إلى|في|عند|بين|قبل|بعد|منذ)';

/** Hours without a colon: «الساعة 8», «الساعة 10.30», «من 8 صباحاً», «من 9 ص حتى 5 م». */
export const hourRules: readonly SpeechRule[] = [
  // «م» and «ص» say morning or evening only where an hour is spoken of.
  {
    pattern: `(?<![\\p{L}\\p{N}.,:/-])(?<noonHour>${one})(?:[.,](?<noonMinute>${digits}{2}))?\\s?(?<noonOf>[صم])${isNoonLetter}(?![\\p{L}\\p{M}²³]|[./]\\p{L})`,
    say: (_, place) => sayHour(place, place.groups.noonHour, place.groups.noonMinute),
  },
  // «الساعة 10.30», «الساعة 14,00»: only this word tells a time from a fraction.
  {
    pattern: `(?<=الساعة\\s)(?<pointedHour>${one})[.,](?<pointedMinute>${digits}{2})(?![\\p{Script=Latin}_]|[-.,:/٫٬–]?${digits})`,
    say: (_, place) => sayHour(place, place.groups.pointedHour, place.groups.pointedMinute),
  },
  {
    pattern: `(?<=الساعة\\s)(?<oclock>${one})(?!${digits}|[-.,:/٫٬–]${digits})(?=${behindHour})`,
    say: (_, place) => (isPriced(place) ? null : sayHour(place, place.groups.oclock)),
  },
  // «من 5-8 مساءً»
  {
    pattern: `(?<![\\p{L}\\p{N}.,:/-]|أيام\\s|يوم\\s|[-–]\\s)(?<fromHour>${one})\\s?[-–]\\s?(?<untilHour>${one})(?=\\s${part}(?!\\p{L}))`,
    say: sayHours,
  },
  // «الـ10 صباحاً»
  {
    pattern: `ال\\u0640?\\s?(?<articledHour>${one})(?=\\s${part}(?!\\p{L}))(?<=(?:^|[\\s(])و?ال\\u0640?\\s?${one})`,
    say: (_, place) => sayHour(place, place.groups.articledHour),
  },
  {
    pattern: `(?<=(?:^|[^\\p{L}])(?:[وف]?${freely}\\s|الساعة\\s${one}\\sو))(?<partedHour>${one})(?=\\s${part}(?!\\p{L}))`,
    say: (_, place) => sayHour(place, place.groups.partedHour),
  },
];

/** «سعر الساعة 20»: a watch, or an hour's work. */
function isPriced(place: Place): boolean {
  return /(?:سعر|ثمن|أجر|أجرة|كلفة|تكلفة|قيمة|معدل)\s(?:\p{L}+\s)?الساعة\s$/u.test(textBefore(place));
}

function sayHour(place: Place, hour = '', minute = '0'): string | null {
  const start = { hour: numberOf(hour), minute: numberOf(minute) };
  if (start.hour > 24 || start.minute > 59) return null;
  return saidTime(place, { start, noon: place.groups.noonOf }, (from) => from);
}

function sayHours(_: string, place: Place): string | null {
  const { fromHour = '', untilHour = '' } = place.groups;
  const [from, until] = [numberOf(fromHour), numberOf(untilHour)];
  if (from < 1 || until < 1 || from > 12 || until > 12) return null;
  const word = wordBefore(place);
  const [first, last] = [hourInWords(from, 0), hourInWords(until, 0)];
  if (isBetween(word)) return `${first} و${last}`;
  return `${isFrom(word) || word.endsWith('الساعة') ? '' : 'من '}${first} إلى ${last}`;
}
