import { type Place, textAfter, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { hourInWords, partOfDay } from './hour-in-words.ts';
import { isToldBefore, partAfter } from './words-of-time.ts';

/** An hour of 12 or of 24 and its minute. */
export type ClockTime = { hour: number; minute: number };

/** A time or two, and the letters that say morning or evening behind them. */
export type ClockSpan = {
  start: ClockTime;
  end?: ClockTime | undefined;
  noon?: string | undefined;
  noonFrom?: string | undefined;
};

type Join = (from: string, until: string | undefined) => string;

/**
 * A time, or one and another, with the part of the day. An hour beyond 12 tells it, and then that of the other time as
 * well; where the text says it nothing is added, and 8:00 alone may be morning or evening.
 */
export function saidTime(place: Place, { start, end, noon, noonFrom }: ClockSpan, join: Join): string {
  const isTold = Boolean(noon ?? noonFrom) || partAfter.test(textAfter(place));
  const isOf24 = !isTold && [start, end].some((time) => time && isBeyond12(time));
  const partOf = (time: ClockTime) => (isOf24 ? untold(partOfDay(time.hour, time.minute), place) : '');
  const partBy = (time: ClockTime, letter: string | undefined) =>
    letter ? partOfDay(hourBy(letter, time), time.minute) : partOf(time);
  const last = end ? partBy(end, noon) : '';
  const first = partBy(start, end ? noonFrom : noon);
  // «من الثانية إلى الرابعة بعد الظهر» says it once.
  return join(sayHour(start, end && first === last ? '' : first), end && sayHour(end, last));
}

function untold(part: string, place: Place): string {
  return isToldBefore(textBefore(place), part) ? '' : part;
}

/** «12 ص» is midnight and «12 م» noon; 14:30 needs no letter. */
function hourBy(letter: string, { hour }: ClockTime): number {
  return (hour % 12) + (letter === 'م' || hour > 12 ? 12 : 0);
}

function isBeyond12({ hour }: ClockTime): boolean {
  return hour > 12 || hour === 0;
}

function sayHour({ hour, minute }: ClockTime, part: string): string {
  return part ? `${hourInWords(hour, minute)} ${part}` : hourInWords(hour, minute);
}
