import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';

const hour = 3_600_000;
const zones = ['Asia/Riyadh', 'Africa/Cairo', 'America/New_York', 'Pacific/Apia', 'UTC'];

function dayByIntl(time: number, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).formatToParts(time);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

it('gives each moment its day, in whatever order moments and time zones come', () => {
  // Steps of hours around the nights in which clocks change, and leaps of years.
  const moment = fc.tuple(fc.constantFrom(2011, 2012, 2024), fc.integer({ min: 0, max: 24 * 366 }));
  const question = fc.tuple(moment, fc.array(fc.integer({ min: -30, max: 30 })), fc.constantFrom(...zones));
  fc.assert(
    fc.property(fc.array(question, { maxLength: 6 }), (questions) => {
      for (const [[year, hours], steps, timeZone] of questions)
        for (const step of [0, ...steps]) {
          const time = Date.UTC(year, 0, 1) + (hours + step) * hour;
          expect(calendarDay(new Date(time), timeZone)).toEqual(dayByIntl(time, timeZone));
        }
    }),
  );
});
