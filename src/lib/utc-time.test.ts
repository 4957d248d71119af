import { expect, it } from 'vitest';
import { utcTime } from './utc-time.ts';

it.each([
  ['2026-11-20T08:00:00Z', '2026-11-20T08:00:00.000Z'],
  ['2026-11-20T01:30+03:00', '2026-11-19T22:30:00.000Z'],
  ['2026-11-20T08:00:00.123Z', '2026-11-20T08:00:00.123Z'],
  ['yesterday', 'yesterday'],
  ['', ''],
])('%j stands among others as %j', (time, text) => {
  expect(utcTime(time)).toBe(text);
});
