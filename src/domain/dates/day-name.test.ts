import { expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { dayName } from './day-name.ts';

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const byIntl = (timestamp: string, timeZone: string) => {
  const { year, month, day } = calendarDay(new Date(timestamp), timeZone);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

it.each([
  ['2024-07-23T23:30:00+03:00', 'Asia/Qatar', '2024-07-23'],
  ['2024-07-23T22:30:00Z', 'Asia/Qatar', '2024-07-24'],
  ['2024-07-23T22:30:00-05:00', 'Pacific/Chatham', '2024-07-24'],
  ['0001-01-01T12:00:00Z', 'Africa/Cairo', '0001-01-01'],
  ['9999-12-31T23:00:00Z', 'UTC', '9999-12-31'],
])('the day of %s in %s is %s', (timestamp, timeZone, day) => {
  expect(dayName(timestamp, timeZone)).toBe(day);
});

// Clocks that change, at midnight too; zones off the hour; a day that never was (Apia, 30 December 2011); the epoch.
it.each([
  ['Africa/Cairo', '2024-04-24T12:00Z'],
  ['Africa/Cairo', '2024-10-30T12:00Z'],
  ['Asia/Beirut', '2024-03-29T12:00Z'],
  ['Asia/Amman', '2022-10-26T12:00Z'],
  ['Asia/Kathmandu', '2024-01-01T00:00Z'],
  ['Pacific/Apia', '2011-12-28T12:00Z'],
  ['America/St_Johns', '2024-03-09T12:00Z'],
  ['Africa/Monrovia', '1971-12-31T12:00Z'],
  ['Europe/London', '1969-12-30T12:00Z'],
])('is that of Intl in each quarter of an hour of three days of %s from %s on', (timeZone, start) => {
  for (let quarter = 0; quarter < 3 * 96; quarter += 1) {
    const moment = new Date(Date.parse(start) + quarter * 900_000 + 59_999).toISOString();
    expect(`${moment} ${dayName(moment, timeZone)}`).toBe(`${moment} ${byIntl(moment, timeZone)}`);
  }
});
