import { describe, expect, it } from 'vitest';
import { translatorIn } from '../../tests/fixtures/translator-in.ts';
import arabic from './messages/ar.json' with { type: 'json' };
import english from './messages/en.json' with { type: 'json' };

type Messages = { [key: string]: string | Messages };
const suffix = /_(zero|one|two|few|many|other)$/;

const keysOf = (messages: Messages, prefix = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
const messageAt = (messages: Messages, key: string) =>
  key
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      messages,
    );
const pluralKeys = (messages: Messages) => [
  ...new Set(keysOf(messages).flatMap((key) => (suffix.test(key) ? [key.replace(suffix, '')] : []))),
];

const counts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 1.5];
const arabicForms = [
  'zero',
  'one',
  'two',
  'few',
  'few',
  'many',
  'many',
  'other',
  'other',
  'other',
  'few',
  'many',
  'other',
];

function counted(language: 'ar' | 'en', key: string, count: number): string {
  return translatorIn(language).t(key as 'article.readingTime', { count });
}

describe('a counted sentence in Arabic', () => {
  const cases = pluralKeys(arabic).flatMap((key) =>
    counts.map((count, index) => [key, count, arabicForms[index] ?? ''] as const),
  );

  it.each(cases)('%s for %d takes the form "%s"', (key, count, form) => {
    const written = messageAt(arabic, `${key}_${form}`);
    expect(counted('ar', key, count)).toBe(String(written).replaceAll('{{count}}', String(count)));
  });

  it.each(cases)('%s for %d shows no key and no braces', (key, count) => {
    const sentence = counted('ar', key, count);
    expect(sentence).not.toContain(key.split('.').at(-1));
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    expect(sentence).toMatch(/[\u0621-\u064A]/u);
  });
});

describe('a counted sentence in English', () => {
  it.each(
    pluralKeys(english).flatMap((key) =>
      counts.map((count) => [key, count, count === 1 ? 'one' : 'other'] as const),
    ),
  )('%s for %d takes the form "%s"', (key, count, form) => {
    const written = messageAt(english, `${key}_${form}`);
    expect(counted('en', key, count)).toBe(String(written).replaceAll('{{count}}', String(count)));
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
