import type { CalendarDay } from '#domain/dates/calendar-day.ts';
import type { DateReading } from './date-reading.ts';
import type { DateToken } from './date-tokens.ts';
import { gregorianOfHijri } from './hijri-day.ts';

type Failure = Extract<DateReading, { ok: false }>['code'];
/** A Gregorian day, of which calendar it was written in. */
export type WrittenDay = CalendarDay & { isHijri: boolean };

/** Reads one day from its tokens: "23 july 2024", "july/ tammuz", "15 rajab 1446", "23/7/2024". Gives a reason where it is not sure. */
export function writtenDay(tokens: readonly DateToken[]): WrittenDay | Failure {
  const valuesOf = (kind: 'month' | 'hijri-month') =>
    new Set(tokens.flatMap((token) => (token.kind === kind ? [token.value] : [])));
  const [gregorian, hijri] = [valuesOf('month'), valuesOf('hijri-month')];
  if (gregorian.size > 1 || hijri.size > 1) return 'date-contradicts';
  const isHijri = hijri.size === 1 || tokens.some(({ kind }) => kind === 'hijri-era');
  if (isHijri && (gregorian.size > 0 || tokens.some(({ kind }) => kind === 'gregorian-era'))) {
    return 'date-contradicts';
  }
  const [month] = [...gregorian, ...hijri];
  const numbers = tokens.filter((token) => token.kind === 'number');
  const day = month === undefined ? numericDay(numbers, isHijri) : namedDay(numbers, month);
  if (typeof day === 'string') return day;
  const inGregorian = isHijri ? gregorianOfHijri(day) : day;
  return inGregorian ? { ...inGregorian, isHijri } : 'date-unreadable';
}

type Figure = Extract<DateToken, { kind: 'number' }>;

function namedDay(numbers: readonly Figure[], month: number): CalendarDay | Failure {
  const [year, ...others] = numbers.filter(({ digits }) => digits === 4);
  const [day, ...rest] = numbers.filter(({ digits }) => digits <= 2);
  const isOne = year && day && others.length + rest.length === 0 && numbers.length === 2;
  return isOne ? { year: year.value, month, day: day.value } : 'date-unreadable';
}

/** Year first, or day first: where the middle number could as well be the day, nobody can tell. */
function numericDay(numbers: readonly Figure[], isHijri: boolean): CalendarDay | Failure {
  const [first, middle, last] = numbers;
  if (!first || !middle || !last || numbers.length !== 3 || middle.digits > 2) return 'date-unreadable';
  if (first.digits === 4 && last.digits <= 2) {
    return { year: first.value, month: middle.value, day: last.value };
  }
  if (last.digits !== 4 || first.digits > 2) return 'date-unreadable';
  const isDayFirst = first.value > 12 || first.value === middle.value;
  // The month never comes first in a Hijri date; in a Gregorian one it does in America.
  if (!isDayFirst && middle.value <= 12 && !isHijri) return 'date-ambiguous';
  if (middle.value > 12)
    return first.value <= 12 && !isHijri
      ? { year: last.value, month: first.value, day: middle.value }
      : 'date-unreadable';
  return { year: last.value, month: middle.value, day: first.value };
}
