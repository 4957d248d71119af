import { expect, it } from 'vitest';
import { knownLocale } from './known-locale.ts';

it.each([
  ['ar', 'ar'],
  ['ar-EG', 'ar-EG'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['ar-12', 'ar'],
  ['EN-x', 'EN'],
  ['x', 'ar'],
  ['', 'ar'],
  ['arabic-12', 'ar'],
])('Intl takes «%s» as «%s»', (tag, expected) => {
  expect(knownLocale(tag)).toBe(expected);
  expect(() => new Intl.DateTimeFormat(knownLocale(tag))).not.toThrow();
});
