import { expect, it } from 'vitest';
import { interfaceLanguageFor, interfaceLanguages, isInterfaceLanguage } from './interface-languages.ts';

it.each([
  ['ar', 'ar'],
  ['ar-EG', 'ar'],
  ['EN-gb', 'en'],
  ['fr-CA', 'fr'],
  ['fa-AF', 'fa'],
  ['ur', 'ur'],
  ['de', 'en'],
  ['pt-BR', 'en'],
  ['he', 'ar'],
  ['ps-AF', 'ar'],
  ['', 'en'],
  ['constructor', 'en'],
])('an edition in %j has an interface in %s', (tag, language) => {
  expect(interfaceLanguageFor(tag)).toBe(language);
});

it('each is named in itself and has its direction', () => {
  expect(Object.values(interfaceLanguages).map(({ name, dir }) => `${name} ${dir}`)).toEqual([
    'العربية rtl',
    'English ltr',
    'Français ltr',
    'فارسی rtl',
    'اردو rtl',
  ]);
});

it.each(['de', '__proto__', 'toString', null, 5])('%j is no language of the interface', (value) => {
  expect(isInterfaceLanguage(value)).toBe(false);
});
