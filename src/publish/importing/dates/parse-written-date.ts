import { noonOf } from '#domain/dates/calendar-day.ts';
import type { DateParts, DateReading } from './date-reading.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import words from './date-words.json' with { type: 'json' };
import { foldDate } from './fold-date.ts';
import { type WrittenDay, writtenDay } from './written-day.ts';

type Failure = Extract<DateReading, { ok: false }>['code'];

const halves = [...words.morning, ...words.evening].map(foldDate).sort((a, b) => b.length - a.length);
const clock = new RegExp(
  `(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*(${halves.join('|')})(?![\\p{L}]))?`,
  'gu',
);
const fromGreenwich = /(?:gmt|utc)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?/u;

/** Reads a date as people write it, in Arabic or English, alone in its line. Every word of it must be understood. */
export function parseWrittenDate(text: string): DateParts | Failure {
  let folded = foldDate(text);
  const [written, sign, hours = '0', minutes = '0'] = fromGreenwich.exec(folded) ?? [];
  if (written) folded = folded.replace(written, ' ');
  const times = [...folded.matchAll(clock)];
  if (times.length > 1) return 'date-unreadable';
  const tokens = dateTokens(folded.replace(clock, ' '));
  if (!tokens) return 'date-unreadable';
  const day = agreedDay(tokens);
  if (typeof day === 'string') return day;
  const time = times[0] && timeOf(times[0]);
  if (time === null) return 'date-unreadable';
  const zone = tokens.find((token) => token.kind === 'zone')?.value;
  const far = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const offset = written ? far : zone;
  return {
    ...{ year: day.year, month: day.month, day: day.day },
    ...(time && { time }),
    ...(time && offset !== undefined && { offset }),
  };
}

/** The day that all dates of a line name: the Hijri and the Gregorian one may differ by a day, for the moon is sighted. */
function agreedDay(tokens: readonly DateToken[]): WrittenDay | Failure {
  const days = groupsOf(tokens).map(writtenDay);
  const failure = days.find((day) => typeof day === 'string');
  if (failure) return failure;
  const read = days.filter((day) => typeof day !== 'string');
  const agreed = read.find(({ isHijri }) => !isHijri) ?? read[0];
  if (!agreed || read.length > 2) return 'date-unreadable';
  const noon = noonOf(agreed);
  const isAgreed = read.every((day) => {
    return Math.abs(noonOf(day).getTime() - noon.getTime()) / 86_400_000 <= (day.isHijri ? 1 : 0);
  });
  const weekday = tokens.find((token) => token.kind === 'weekday')?.value;
  const isThatDay = weekday === undefined || weekday === noon.getUTCDay();
  return isAgreed && isThatDay ? agreed : 'date-contradicts';
}

/** Tokens date by date: one begins when the last had its year and another number or month comes. */
function groupsOf(tokens: readonly DateToken[]): DateToken[][] {
  const groups: DateToken[][] = [[]];
  for (const token of tokens) {
    const group = groups.at(-1) ?? [];
    const isFull = isWhole(group);
    const begins = token.kind === 'number' || token.kind === 'month' || token.kind === 'hijri-month';
    if (isFull && begins) groups.push([token]);
    else group.push(token);
  }
  return groups;
}

function isWhole(group: readonly DateToken[]): boolean {
  const numbers = group.filter(({ kind }) => kind === 'number').length;
  const hasMonth = group.some(({ kind }) => kind === 'month' || kind === 'hijri-month');
  return hasMonth ? numbers >= 2 : numbers >= 3;
}

function timeOf([, hour, minute, second, half]: RegExpExecArray | RegExpMatchArray):
  | DateParts['time']
  | null {
  const isEvening = half !== undefined && words.evening.map(foldDate).includes(half);
  const given = Number(hour);
  if (given > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const isMorning = half !== undefined && !isEvening;
  if (isMorning && given > 12) return null;
  const moved = isEvening && given < 12 ? given + 12 : isMorning && given === 12 ? 0 : given;
  return { hour: moved, minute: Number(minute), second: Number(second ?? 0) };
}
