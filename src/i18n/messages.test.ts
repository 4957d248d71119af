import { describe, expect, it } from 'vitest';
import { countedKey, messageTrees, sentencesOf } from '../../tests/fixtures/messages.ts';
import { literalsBelow } from '../../tests/fixtures/source-literals.ts';
import { type InterfaceLanguage, interfaceLanguages } from './interface-languages.ts';

const arabic = messageTrees.ar;
const languages = Object.keys(interfaceLanguages) as InterfaceLanguage[];
const blank = /\{\{\w+\}\}/g;

const keysOf = (language: InterfaceLanguage) => sentencesOf(messageTrees[language]).map(([key]) => key);
const baseKeysOf = (language: InterfaceLanguage) => [
  ...new Set(keysOf(language).map((key) => countedKey(key) ?? key)),
];
const blanksOf = (text: string) => (text.match(blank) ?? []).sort();
/** The sentences of a language that hold something they may not, as `key: sentence`. */
const offending = (language: InterfaceLanguage, isWrong: (words: string) => boolean) =>
  sentencesOf(messageTrees[language]).flatMap(([key, text]) =>
    isWrong(text.replace(blank, '').replace(/`[^`]*`/g, '')) ? [`${key}: ${text}`] : [],
  );

describe.each(languages)('the messages of the interface in %s', (language) => {
  it('lack none that there is in Arabic', () => {
    const own = new Set(baseKeysOf(language));
    const missing = baseKeysOf('ar').filter((key) => !own.has(key));
    expect(missing, `to be translated in src/i18n/messages/${language}.json`).toEqual([]);
  });

  it('hold none that there is not in Arabic', () => {
    const known = new Set(baseKeysOf('ar'));
    expect(baseKeysOf(language).filter((key) => !known.has(key))).toEqual([]);
  });

  it('have exactly the plural forms of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = keysOf(language).filter((key) => countedKey(key));
    for (const base of new Set(counted.map(countedKey))) {
      const written = counted.flatMap((key) =>
        countedKey(key) === base ? [key.slice((base?.length ?? 0) + 1)] : [],
      );
      expect(written.sort(), `${base}`).toEqual([...forms].sort());
    }
  });

  it('are never empty and never begin or end in a space', () => {
    expect(
      sentencesOf(messageTrees[language]).filter(([, text]) => text !== text.trim() || text === ''),
    ).toEqual([]);
  });

  it('leave the same blanks as in Arabic', () => {
    const inArabic = new Map(sentencesOf(arabic));
    for (const [key, text] of sentencesOf(messageTrees[language])) {
      const other = inArabic.get(key);
      if (!countedKey(key) && other !== undefined) expect(blanksOf(text), key).toEqual(blanksOf(other));
    }
  });

  it('spell no figure out in digits, which would stand in the wrong numerals for some', () => {
    expect(offending(language, (words) => /\p{Nd}/u.test(words))).toEqual([]);
  });

  it('are in the script of the language', () => {
    const isRtl = interfaceLanguages[language].dir === 'rtl';
    expect(offending(language, (words) => /\p{Script=Arabic}/u.test(words) !== isRtl)).toEqual([]);
  });
});

describe('the letters of the interface', () => {
  it.each(['ar', 'fa', 'ur'] as const)('in %s go with Arabic punctuation', (language) => {
    expect(offending(language, (words) => /[,;?]/.test(words))).toEqual([]);
  });

  it('in Arabic are those of Arabic', () => {
    expect(offending('ar', (words) => /[یکگپچژہھےۓٹڈڑں]/u.test(words))).toEqual([]);
  });

  it('in Persian are those of Persian: ک and ی, not ك, ي and ى, nor the letters of Urdu', () => {
    expect(offending('fa', (words) => /[كيىةہھےٹڈڑں]/u.test(words))).toEqual([]);
    expect(
      sentencesOf(messageTrees.fa)
        .map(([, text]) => text)
        .join(''),
    ).toMatch(/[گپچ]/u);
  });

  it('in Urdu are those of Urdu: ک, ی and ہ, not ك, ي, ى and ه', () => {
    expect(offending('ur', (words) => /[كيىهة]/u.test(words))).toEqual([]);
    expect(
      sentencesOf(messageTrees.ur)
        .map(([, text]) => text)
        .join(''),
    ).toMatch(/[ےٹڈڑں]/u);
  });

  it('in Urdu end a sentence with ۔', () => {
    expect(offending('ur', (words) => words.endsWith('.'))).toEqual([]);
  });

  it('in French keep a no-break space before a colon, a semicolon, a question mark', () => {
    expect(offending('fr', (words) => /[^\u00A0][:;?!»]|«[^\u00A0]/u.test(words))).toEqual([]);
  });
});

describe('the keys in the source', () => {
  const literals = literalsBelow('src');
  const known = new Set(baseKeysOf('ar'));

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
