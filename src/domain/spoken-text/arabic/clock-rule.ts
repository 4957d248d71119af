import {
  isAttached,
  type Place,
  type SpeechRule,
  textAfter,
  textBefore,
  wordBefore,
} from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { countedNoun } from './counted-noun.ts';
import { minute } from './measures.ts';
import { isNoonLetter } from './noon-letter.ts';
import { isBetween, isFrom } from './words-around-numbers.ts';

const time = (name: string) => `(?<hour${name}>${digits}{1,2}):(?<minute${name}>${digits}{2})`;
const before = `(?<![\\p{Script=Latin}_]|${digits}|${digits}[-.,:/٫٬–])`;
const after = `(?![\\p{Script=Latin}_]|[-.,:/٫٬–]?${digits})`;
const noonLetter = '(?<noon>[صم])(?![\\p{L}\\p{M}²³]|[./]\\p{L})';
const greenwich = '(?<greenwich>GMT|ت\\.?\\s?غ)(?![\\p{L}\\p{M}])';

/** Times of the clock: 14:30, «14:30 ت.غ», «8:30 م», 10:00-12:00. */
export const clockRule: SpeechRule = {
  pattern: `${before}${time('')}(?:(?:\\s?(?<noonFrom>[صم]))?\\s?[-–]\\s?${time('Until')})?${after}(?:\\s?(?:${noonLetter}|${greenwich}))?`,
  say: sayTime,
};

/** «الساعة 10.30», «الساعة 14,00»: only this word tells a time from a fraction. */
export const pointedClockRule: SpeechRule = {
  pattern: `(?<=الساعة\\s)(?<pointedHour>${digits}{1,2})[.,](?<pointedMinute>${digits}{2})${after}`,
  say: (_, { groups: { pointedHour = '', pointedMinute = '' } }) =>
    isTime(pointedHour, pointedMinute) ? inWords(pointedHour, pointedMinute) : null,
};

/** «الساعة 8 م»: the letter says morning or evening only after an hour. */
export const noonRule: SpeechRule = {
  pattern: `\\s?[صم]${isNoonLetter}(?![\\p{L}\\p{M}²³]|[./]\\p{L})`,
  say: (found) => ` ${noonWord(found.trim())}`,
};

const hourWords = /(?:^|\s)(?:[وفبل]?ال)?(?:ساعة|الساعة|الساعات|ساعات)\s$/u;
const timeWords = /(?:^|\s)[وفبل]?(?:عند|الساعة|بين|من|حتى|إلى|منذ|قبل|بعد|في تمام|تمام|توقيت)\s$/u;
const verseWords =
  /(?:سورة|آية|الآية|الآيات|إصحاح|سفر|إنجيل|رسالة|نسبة|بنسبة|مقياس|يوحنا|متى|لوقا|مرقس|الدقيقة)\s(?:\p{L}{2,20}\s)?[(]?$/u;
const dayTime =
  /^\s(?:صباحا|مساء|ظهرا|عصرا|ليلا|فجرا|بتوقيت|بالتوقيت|من (?:فجر|صباح|مساء|ظهر|عصر|ليل|بعد))(?!\p{L})/u;

function sayTime(_: string, place: Place): string | null {
  const {
    hour = '',
    minute: minutes = '',
    hourUntil,
    minuteUntil,
    noon,
    noonFrom,
    greenwich: isGreenwich,
  } = place.groups;
  const marked = Boolean(noon ?? isGreenwich);
  if (!isTime(hour, minutes) || !(marked || looksLikeTime(place))) return null;
  const isSpan = hourUntil !== undefined && minuteUntil !== undefined;
  if (isSpan && !isTime(hourUntil, minuteUntil)) return null;
  const start = `${inWords(hour, minutes)}${noonFrom ? ` ${noonWord(noonFrom)}` : ''}`;
  const named = hourWords.test(textBefore(place)) || isArticled(place) ? start : `الساعة ${start}`;
  const span = isSpan ? join(named, inWords(hourUntil, minuteUntil), place) : named;
  if (noon) return `${span} ${noonWord(noon)}`;
  return isGreenwich ? `${span} بتوقيت غرينتش` : span;
}

function join(start: string, end: string, place: Place): string {
  if (isBetween(wordBefore(place))) return `${start} والساعة ${end}`;
  const isGoverned = isFrom(wordBefore(place)) || !start.startsWith('الساعة') || isAttached(place);
  return `${isGoverned ? '' : 'من '}${start} إلى الساعة ${end}`;
}

/** «الـ14:30»; but «و10:30» behind another hour is «والساعة 10». */
function isArticled(place: Place): boolean {
  return isAttached(place) && !/(?:^|\s)[وف]$/u.test(textBefore(place));
}

function isTime(hour: string, minutes: string): boolean {
  return numberOf(hour) <= 24 && numberOf(minutes) < 60;
}

/** 3:16 may be a verse and 9:30 a ratio; 14:30 is a time unless a verse is spoken of. */
function looksLikeTime(place: Place): boolean {
  const before = textBefore(place);
  if (verseWords.test(before)) return false;
  return place.groups.hour?.length === 2 || timeWords.test(before) || dayTime.test(textAfter(place));
}

function inWords(hour: string, minutes: string): string {
  const [hours, past] = [numberOf(hour), numberOf(minutes)];
  const said = hours === 0 ? 'صفر' : String(hours);
  if (past === 0) return said;
  // A time stands as an adverb or after «في» and «عند», so its dual is «دقيقتين».
  return `${said} و${countedNoun({ said: String(past), integer: past, whole: true }, minute, 'oblique')}`;
}

function noonWord(letter: string): string {
  return letter === 'ص' ? 'صباحاً' : 'مساءً';
}
