import { describe, expect, it } from 'vitest';
import { arabicRules } from './arabic/arabic-rules.ts';
import { beginningOf } from './beginning-of.ts';

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
    '[0-9]{0,2}%',
    '[0-9]|ك',
    '(?:[0-9]|(?<a>[0-9]))',
    '(?<a>[0-9])?ك',
    '(?:ال|(?<=القرن\\s))[0-9]',
    '(?=[IVX])(?<=م\\s)X?V?',
    '(?:[0-9]?|ك?)?[ك]',
  ])('that asks for another character first does not begin with «م»: %s', (pattern) => {
    expect(beginningOf(pattern).test('م')).toBe(false);
  });

  it.each([
    'م[0-9]',
    '[صم]\\.',
    '(?<!\\d)[وف]?م',
    '[0-9]?م',
    '[0-9]*م',
    '[0-9]{0,2}م',
    '[0-9]{0}م',
    '[0-9]?',
    '[0-9]|م',
    '[0-9]|',
    '(?:[0-9]|)م',
    '(?:(?=م)|[0-9])م',
    '(?:[0-9]*?ك?)+م',
    '(?:[0-9]|م)',
    '(?:[0-9]|(?<a>[0-9]|ك?))',
    '(?<a>[0-9])?م',
    '[0-9]??م',
    '\\p{L}',
    '\\P{M}',
    '.م',
    '\\bم',
    '',
  ])(
    'that may find «م» first, or that tells nothing, is taken for one that begins with it: %s',
    (pattern) => {
      expect(beginningOf(pattern).test('م')).toBe(true);
    },
  );
});

it('no rule of Arabic finds a character first of which it was said that it does not', () => {
  const text =
    'الساعة 5 م، القرن 19م، 25ص (ص) د. سامي، أ. ف. ب، ق.م. و3 كم² في الـ5، 10/7، ال3، هـ 1445هـ ص. 4 ت: 123 إلخ... م/ث بـ 7% -5° ½';
  const characters = [...new Set(text)];
  const tried = arabicRules.flatMap(({ pattern }) => {
    const beginning = beginningOf(pattern);
    return characters.filter((first) => beginning.test(first)).map((first) => `${first}${pattern}`);
  });
  expect(tried.length).toBeLessThan((characters.length * arabicRules.length) / 5);
  const missed = arabicRules.flatMap(({ pattern }) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))]
      .map(([found]) => `${String.fromCodePoint(found.codePointAt(0) ?? 0)}${pattern}`)
      .filter((found) => !tried.includes(found)),
  );
  expect(missed).toEqual([]);
});
