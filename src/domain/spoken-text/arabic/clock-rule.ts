import {
  isAttached,
  type Place,
  type SpeechRule,
  textAfter,
  textBefore,
  wordBefore,
} from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { attach } from './attach.ts';
import { type ClockTime, saidTime } from './clock-time.ts';
import { countedNoun } from './counted-noun.ts';
import { minute, second } from './measures.ts';
import { isBetween, isFrom } from './words-around-numbers.ts';
import { hourWords, partAfter, setWords, timeWords, verseWords, zoneAfter } from './words-of-time.ts';

const time = (name: string) => `(?<hour${name}>${digits}{1,2}):(?<minute${name}>${digits}{2})`;
const before = `(?<![\\p{Script=Latin}_]|${digits}|${digits}[-.,:/٫٬–])`;
const after = `(?![\\p{Script=Latin}_]|[-.,:/٫٬–]?${digits})`;
// «الـ14:30», «لـ14:30»
const prefix = '(?<clockPrefix>(?<=(?:^|[^\\p{L}])[وفبك]?)(?:(?:ال|لل)\\u0640?\\s?|[بلك]\\u0640?))?';
const noonLetter = '(?<noon>[صم])(?![\\p{L}\\p{M}²³]|[./]\\p{L})';
const duration = '\\s(?<duration>دقيقة|دقائق)(?!\\p{L})';
const greenwich = '(?<greenwich>GMT|ت\\.?\\s?غ)(?![\\p{L}\\p{M}])';

/** Times of the clock: 14:30, «14:30 ت.غ», «8:30 م», 10:00-12:00. */
export const clockRule: SpeechRule = {
  pattern: `${before}${prefix}${time('')}(?:(?:\\s?(?<noonFrom>[صم]))?\\s?[-–—]\\s?${time('Until')})?${after}(?:\\s?(?:${noonLetter}|${greenwich})|${duration})?`,
  say: sayTime,
};

function sayTime(_: string, place: Place): string | null {
  const {
    hour = '',
    minute: past = '',
    hourUntil,
    minuteUntil,
    noon,
    noonFrom,
    greenwich: zone,
  } = place.groups;
  const start = timeOf(hour, past);
  const end = hourUntil && minuteUntil ? timeOf(hourUntil, minuteUntil) : undefined;
  if (!start || end === null) return null;
  if (place.groups.duration) return end ? null : sayDuration(start, place);
  if (!(noon ?? zone) && !looksLikeTime(place)) return null;
  const isNamed = hourWords.test(textBefore(place)) || place.groups.clockPrefix;
  const span = { start, end, noon, noonFrom };
  const said = saidTime(place, span, (from, until) => join(isNamed ? from : `الساعة ${from}`, until, place));
  return `${withPrefix(place.groups.clockPrefix, said)}${zone ? ' بتوقيت غرينتش' : ''}`;
}

function join(from: string, until: string | undefined, place: Place): string {
  if (until === undefined) return from;
  if (isBetween(wordBefore(place))) return `${from} و${until}`;
  const isGoverned = isFrom(wordBefore(place)) || !from.startsWith('الساعة') || isAttached(place);
  return `${isGoverned ? '' : 'من '}${from} إلى ${until}`;
}

/** The hour has its article already: «الـ14:30» is «الثانية», «لـ14:30» «للثانية». */
function withPrefix(written: string | undefined, said: string): string {
  const letters = (written ?? '').replace(/[\u0640\s]/gu, '');
  if (letters === '' || letters === 'ال') return said;
  return attach(letters === 'لل' ? 'ل' : letters, said);
}

function timeOf(hour: string, minute: string): ClockTime | null {
  const isTime = numberOf(hour) <= 24 && numberOf(minute) < 60;
  return isTime ? { hour: numberOf(hour), minute: numberOf(minute) } : null;
}

/** 3:16 may be a verse and 9:30 a ratio; 14:30 is a time unless a verse or a set is spoken of. */
function looksLikeTime(place: Place): boolean {
  const [textOfFront, textBehind] = [textBefore(place), textAfter(place)];
  if (verseWords.test(textOfFront)) return false;
  if (timeWords.test(textOfFront) || partAfter.test(textBehind) || zoneAfter.test(textBehind)) return true;
  return place.groups.hour?.length === 2 && !setWords.test(textOfFront);
}

/** «بزمن 12:45 دقيقة» */
function sayDuration({ hour: minutes, minute: seconds }: ClockTime, { groups }: Place): string | null {
  if (groups.clockPrefix || minutes === 0) return null;
  const said = (number: number, noun: typeof minute) =>
    countedNoun({ said: String(number), integer: number, whole: true }, noun, 'oblique');
  return seconds === 0 ? said(minutes, minute) : `${said(minutes, minute)} و${said(seconds, second)}`;
}
