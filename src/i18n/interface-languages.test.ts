import { expect, it } from 'vitest';
import { interfaceLanguageFor, isInterfaceLanguage } from './interface-languages.ts';

it.each([
  ['ar', 'ar'],
  ['ar-EG', 'ar'],
  ['EN-gb', 'en'],
  ['fr', 'ar'],
  ['', 'ar'],
  ['constructor', 'ar'],
])('an edition in %j has an interface in %s', (tag, language) => {
  expect(interfaceLanguageFor(tag)).toBe(language);
});

it.each(['fr', '__proto__', 'toString', null, 5])('%j is no language of the interface', (value) => {
  expect(isInterfaceLanguage(value)).toBe(false);
});
