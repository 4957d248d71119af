import { describe, expect, it } from 'vitest';
import { arabicRules } from './arabic/arabic-rules.ts';
import { beginsAtLetter } from './begins-at-letter.ts';

describe('a pattern', () => {
  it.each([
    '[0-9]{1,2}/[0-9]',
    '(?<hour>[0-9]{1,2}):',
    '(?<![\\p{L}|(]|ب)(?<=ب[)]\\s)(?:\\+)ب',
    '\\(ص\\)',
    '/ ',
    '[ \\u00A0]\\((?:أ|ب)\\)',
    '(?=[IVX])[IVX]+',
    '\\s{2,}',
    '[ \\u00A0]?/ب',
    '(?:[0-9]\\s)?%',
  ])('that asks for a sign first does not begin with a letter: %s', (pattern) => {
    expect(beginsAtLetter(pattern)).toBe(false);
  });

  it.each([
    'ال[0-9]',
    '[صم]\\.',
    '(?<!\\d)[وف]?[0-9]',
    '[0-9]?م',
    '[0-9]*م',
    '[0-9]{0,2}م',
    '[0-9]{0,2}%',
    '[0-9]?',
    '[0-9]|م',
    '(?:[0-9]|م)',
    '(?:[0-9]|(?<a>[0-9]))',
    '(?<a>[0-9])?م',
    '\\p{L}',
    '\\P{M}',
    '.م',
    '\\bم',
    '',
  ])(
    'that may find a letter first, or that tells nothing, is taken for one that begins with it: %s',
    (pattern) => {
      expect(beginsAtLetter(pattern)).toBe(true);
    },
  );
});

it('no rule of Arabic finds a letter first of which it was said that it does not', () => {
  const signs = arabicRules.filter(({ pattern }) => !beginsAtLetter(pattern));
  expect(signs.length).toBeGreaterThan(arabicRules.length / 2);
  const text =
    'الساعة 5 م، القرن 19م، 25ص (ص) د. سامي، أ. ف. ب، ق.م. و3 كم² في الـ5، 10/7، ال3، هـ 1445هـ ص. 4 ت: 123 إلخ... م/ث بـ 7%';
  const found = signs.filter(({ pattern }) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].some(([first = '']) => /^[\u0621-\u064A]/u.test(first)),
  );
  expect(found).toEqual([]);
});
