import { expect, it } from 'vitest';
import { isTimestamp } from './timestamp.ts';

it.each([
  '2024-07-23T14:20Z',
  '0001-01-02T00:00:00Z',
  '9999-12-30T23:59:59Z',
  '2024-02-29T23:59:59.999+14:00',
])('a moment is one: %s', (value) => expect(isTimestamp(value)).toBe(true));

it.each([
  '2024-02-30T10:00Z',
  '2024-07-23T25:00Z',
  '2024-07-23',
  // In Riyadh and in New York it is another year, of five figures or none.
  '9999-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
  // In UTC, which files and calendars count in, these have no year of four figures.
  '9999-12-31T23:59:59-12:00',
  '0001-01-01T00:00:00+14:00',
  '0000-06-01T00:00:00Z',
])('what is no moment, or lies outside of the years 1 to 9999, is none: %s', (value) =>
  expect(isTimestamp(value)).toBe(false),
);
