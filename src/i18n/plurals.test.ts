import { describe, expect, it } from 'vitest';
import { countedKey, type MessageTree, messageTrees, sentencesOf } from '../../tests/fixtures/messages.ts';
import { translatorIn } from '../../tests/fixtures/translator-in.ts';
import type { InterfaceLanguage } from './interface-languages.ts';

const countedKeys = (tree: MessageTree) => [
  ...new Set(sentencesOf(tree).flatMap(([key]) => countedKey(key) ?? [])),
];
const counts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 1.5, 1_000_000];
const last = ['other', 'other', 'other', 'other', 'other', 'other', 'other', 'other', 'other', 'other'];
/** The form that each of the counts takes (CLDR 48). */
const formsOf: Record<InterfaceLanguage, string[]> = {
  ar: 'zero one two few few many many other other other few many other other'.split(' '),
  en: ['other', 'one', 'other', 'other', ...last],
  fr: ['one', 'one', 'other', 'other', ...last.slice(2), 'one', 'many'],
  fa: ['one', 'one', 'other', 'other', ...last],
  ur: ['other', 'one', 'other', 'other', ...last],
};
const cases = (Object.keys(formsOf) as InterfaceLanguage[]).flatMap((language) =>
  countedKeys(messageTrees[language]).flatMap((key) =>
    counts.map((count, index) => [key, language, count, formsOf[language][index] ?? ''] as const),
  ),
);

function counted(language: InterfaceLanguage, key: string, count: number): string {
  return translatorIn(language).t(key as 'article.readingTime', { count });
}

describe('a counted sentence', () => {
  it.each(cases)('%s in %s for %d takes the form "%s"', (key, language, count, form) => {
    const written = new Map(sentencesOf(messageTrees[language])).get(`${key}_${form}`);
    expect(written).toBeDefined();
    expect(counted(language, key, count)).toBe(String(written).replaceAll('{{count}}', String(count)));
  });

  it.each(cases)('%s in %s for %d shows no key and no braces', (key, language, count) => {
    const sentence = counted(language, key, count);
    expect(sentence).not.toContain(key);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe.each(['fa', 'fr'] as const)('the form of one in %s, which stands for none too', (language) => {
  const written = new Map(sentencesOf(messageTrees[language]));
  const numbered = countedKeys(messageTrees[language]).filter((key) =>
    written.get(`${key}_other`)?.includes('{{count}}'),
  );
  it.each(numbered)('says its number wherever others do: %s', (key) => {
    expect(written.get(`${key}_one`)).toContain('{{count}}');
  });
});

it('the reading time reads as an Arab editor would write it', () => {
  const of = (count: number) => counted('ar', 'article.readingTime', count);
  expect([1, 2, 3, 11, 100].map(of)).toEqual([
    'قراءة دقيقة واحدة',
    'قراءة دقيقتين',
    'قراءة 3 دقائق',
    'قراءة 11 دقيقة',
    'قراءة 100 دقيقة',
  ]);
});
