import { expect, it } from 'vitest';
import { nativeNumerals, usualNumerals } from './language-numerals.ts';

it.each([
  ['ar', 'arab', 'latn'],
  ['ar-EG', 'arab', 'latn'],
  ['fa', 'arabext', 'arabext'],
  ['fa-AF', 'arabext', 'arabext'],
  ['ur', 'arabext', 'latn'],
  ['ur-PK', 'arabext', 'latn'],
  ['en-GB', 'latn', 'latn'],
  ['fr', 'latn', 'latn'],
  ['', 'latn', 'latn'],
])('%j has the digits %s of its own, and its papers print %s', (language, native, usual) => {
  expect([nativeNumerals(language), usualNumerals(language)]).toEqual([native, usual]);
});
