import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechOf } from './speech-of.ts';
import { spokenArticle } from './spoken-article.ts';

type Summary = { inLanguage: string; abstract?: string[] };
const spokenAbstract = (summary: Summary) => {
  const article = { headline: 'عنوان', ...summary };
  return spokenArticle({ ...article, speech: speechOf(article) }, ['abstract']);
};
const said = (...abstract: string[]) =>
  spokenAbstract({ inLanguage: 'ar', abstract }).map(({ text }) => text);

describe('the summary a reader hears', () => {
  it('is empty for an article without a summary', () => {
    expect(spokenAbstract({ inLanguage: 'ar' })).toEqual([]);
  });

  it('names the point that shows each sentence, and where in it the sentence stands', () => {
    const abstract = ['بدأ الحوار في يناير. وأثمر لجنة.', 'قد يبقى عدد من العسكريين.'];
    const utterances = spokenAbstract({ inLanguage: 'ar-IQ', abstract });
    expect(utterances.map(({ segment, lang }) => [segment, lang])).toEqual([
      ['abstract.0', 'ar-IQ'],
      ['abstract.0', 'ar-IQ'],
      ['abstract.1', 'ar-IQ'],
    ]);
    const shown = utterances.map(({ segment, start, end }) =>
      abstract[Number(segment.split('.')[1])]?.slice(start, end),
    );
    expect(shown).toEqual(['بدأ الحوار في يناير.', 'وأثمر لجنة.', 'قد يبقى عدد من العسكريين.']);
  });

  it('carries the language of the article, so that an English article is never read as Arabic', () => {
    const utterances = spokenAbstract({ inLanguage: 'en', abstract: ['Dr. Smith left. He is 50% done.'] });
    expect(utterances.map(({ text, lang }) => [text, lang])).toEqual([
      ['Dr. Smith left.', 'en'],
      ['He is 50% done.', 'en'],
    ]);
  });

  it('leaves out what is only punctuation', () => {
    expect(said('…', '« »', '— . —', 'نعم.\n…')).toEqual(['نعم.']);
  });

  it('keeps Latin words inside the Arabic sentence', () => {
    expect(said('صدرت نسخة PS4, PS3 ، Xbox One اليوم.')).toEqual(['صدرت نسخة PS4, PS3 ، Xbox One اليوم.']);
  });

  const letters = fc.constantFrom(
    ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأؤئآ',
    ...'    ،؛.؟!:«»()"٪%/-<>&#_\n',
    ...'0123456789٠١٢٣٤ABCxyz',
    '\u064E',
    '\u0651',
    '\u0640',
    '\u200F',
    'ﷺ',
    'ﻻ',
    '👍',
    'د. ',
    'أ.ف.ب ',
    ' 3.5 كم² ',
    ' 10-12% ',
    ' $5 ',
    ' 14:30 ',
    ' 1446هـ',
    'ناتو',
    ' 2024/05/01 ',
    ' https://www.example.com/a ',
  );
  const shownText = fc.array(letters, { maxLength: 700 }).map((pieces) => pieces.join(''));

  it('never asks a voice for more than 180 characters, for nothing, or for signs alone', () => {
    const anyText = fc.oneof(shownText, fc.string({ unit: 'binary', maxLength: 500 }));
    fc.assert(
      fc.property(anyText, (text) => {
        for (const utterance of spokenAbstract({ inLanguage: 'ar', abstract: [text] })) {
          expect(utterance.text.length).toBeLessThanOrEqual(180);
          expect(utterance.text).toMatch(/[\p{L}\p{N}]/u);
          expect(utterance.text).not.toMatch(/[<>&\u0640\u200F]/u);
        }
      }),
    );
  });

  it('counts what is said, not what is shown, towards the limit', () => {
    const spoken = said('2 كم² و5 كم²، 11 د.إ، '.repeat(12));
    expect(spoken.length).toBeGreaterThan(1);
    for (const text of spoken) expect(text.length).toBeLessThanOrEqual(180);
    expect(spoken.join(' ')).toBe(
      'كيلومتران مربعان و5 كيلومترات مربعة، 11 درهماً إماراتياً، '.repeat(12).trim(),
    );
  });

  it('reads every letter and figure of the text, in order', () => {
    fc.assert(
      fc.property(shownText, (text) => {
        const utterances = spokenAbstract({ inLanguage: 'ar', abstract: [text] });
        const covered = new Set(
          utterances.flatMap(({ start, end }) => [...Array(end - start).keys()].map((i) => start + i)),
        );
        for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
          if (text[index] !== '\u0640') expect(covered).toContain(index);
        }
        const starts = utterances.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});
