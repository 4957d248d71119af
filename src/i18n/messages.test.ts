import { describe, expect, it } from 'vitest';
import { literalsBelow } from '../../tests/fixtures/source-literals.ts';
import arabic from './messages/ar.json' with { type: 'json' };
import english from './messages/en.json' with { type: 'json' };

type Messages = { [key: string]: string | Messages };
const suffix = /_(zero|one|two|few|many|other)$/;
const languages = [
  ['ar', arabic],
  ['en', english],
] as const;

const entriesOf = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : entriesOf(value, `${prefix}${key}.`),
  );
const keysOf = (messages: Messages) => entriesOf(messages).map(([key]) => key);
const baseKeysOf = (messages: Messages) =>
  [...new Set(keysOf(messages).map((key) => key.replace(suffix, '')))].sort();
const blanksOf = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the messages of the interface', () => {
  it('are the same in Arabic and in English', () => {
    expect(baseKeysOf(english)).toEqual(baseKeysOf(arabic));
  });

  it.each(languages)('in %s have exactly the plural forms of the language', (language, messages) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = keysOf(messages).filter((key) => suffix.test(key));
    for (const base of new Set(counted.map((key) => key.replace(suffix, '')))) {
      const written = counted.flatMap((key) =>
        key.startsWith(`${base}_`) ? [key.slice(base.length + 1)] : [],
      );
      expect(written.sort(), base).toEqual([...forms].sort());
    }
  });

  it.each(languages)('in %s are never empty and never end in a space', (_, messages) => {
    expect(entriesOf(messages).filter(([, text]) => text !== text.trim() || text === '')).toEqual([]);
  });

  it('leave the same blanks in both languages', () => {
    const inEnglish = new Map(entriesOf(english));
    for (const [key, text] of entriesOf(arabic)) {
      const other = inEnglish.get(key);
      if (!suffix.test(key) && other !== undefined) expect(blanksOf(other), key).toEqual(blanksOf(text));
    }
  });

  it('in Arabic are written in Arabic letters, in English without them', () => {
    expect(entriesOf(arabic).filter(([, text]) => !/[\u0621-\u064A]/u.test(text))).toEqual([]);
    expect(entriesOf(english).filter(([, text]) => /[\u0600-\u06FF]/u.test(text))).toEqual([]);
  });

  it('in Arabic use Arabic punctuation', () => {
    expect(entriesOf(arabic).filter(([, text]) => /[,;?]/.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual(
      [],
    );
  });
});

describe('the keys in the source', () => {
  const literals = literalsBelow('src');
  const known = new Set(baseKeysOf(arabic));

  it('use every message there is', () => {
    const written = new Set(literals.map(({ text }) => text));
    expect([...known].filter((key) => !written.has(key))).toEqual([]);
  });

  it('ask for no message that there is not', () => {
    const asked = literals.filter(({ isKeyOfT }) => isKeyOfT);
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter(({ text }) => !known.has(text))).toEqual([]);
  });
});

describe('the words of the interface stand in the language files only', () => {
  const arabicIn = (folder: string) =>
    literalsBelow(folder).filter(({ text }) => /[\u0600-\u06FF]/u.test(text));
  const excused = new Set([
    // Data, not sentences: the names under which devices list Arabic voices, what newspapers call two countries.
    'src/features/listening/arabic-voice-names.ts',
    'src/features/listening/voice-label.ts',
  ]);
  it.each(['components', 'features', 'pages', 'app', 'lib', 'data', 'publish'])(
    'so that no string in src/%s has Arabic letters',
    (folder) => {
      const found = arabicIn(`src/${folder}`).filter(({ file }) => !excused.has(file));
      expect(found.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
    },
  );
});
