import { dateFormat } from '#lib/date-format.ts';

/** A day as the numbers of a calendar; months from 1. */
export type CalendarDay = { year: number; month: number; day: number };

let last = { question: '', day: { year: 0, month: 0, day: 0 } };

/** Of the first day of 1970, in milliseconds. */
const noon = 43_200_000;

const plainDay = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** The Gregorian day of a moment in a time zone, as numbers; months from 1. */
export function calendarDay(moment: Date, timeZone: string): CalendarDay {
  const question = `${+moment} ${timeZone}`;
  // A page asks for the same day half a dozen times running.
  if (question !== last.question)
    // en-US only to read the numbers; nothing of it is printed.
    last = { question, day: dayIn('en-US-u-ca-gregory-nu-latn', moment, timeZone) };
  return last.day;
}

/** The Solar Hijri day (year 1403, month 5 of 2 Mordad) of a Gregorian day. */
export function solarHijriDay({ year, month, day }: CalendarDay): CalendarDay {
  return dayIn('en-US-u-ca-persian-nu-latn', noonOf({ year, month, day }), 'UTC');
}

/**
 * The Gregorian day that a text names: of a timestamp in the time zone given, or as it stands of a plain "2024-07-23",
 * which is the same day everywhere. "2024-07" is the first of its month.
 */
export function dayOf(text: string, timeZone: string): CalendarDay {
  const [, year, month, day = '1'] = plainDay.exec(text) ?? [];
  if (!year) return calendarDay(new Date(text), timeZone);
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Noon UTC of a day. Days are counted here: 24 hours more in the night of a clock change would skip one. */
export function noonOf({ year, month, day }: CalendarDay): Date {
  // `Date.UTC` takes the year 1 for 1901.
  return new Date(new Date(noon).setUTCFullYear(year, month - 1, day));
}

function dayIn(locale: string, moment: Date, timeZone: string): CalendarDay {
  const format = dateFormat(locale, { timeZone, day: 'numeric', month: 'numeric', year: 'numeric' });
  // English prints «5/2/1403 AP»; to ask for its parts takes four times as long, and an archive asks for each day twice.
  const [month = 0, day = 0, year = 0] = (format.format(moment).match(/\d+/g) ?? []).map(Number);
  return { year, month, day };
}
