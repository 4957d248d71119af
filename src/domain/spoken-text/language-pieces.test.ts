import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayUtterances as utterancesOf } from '../../../tests/fixtures/say-utterances.ts';
import { languagePieces } from './language-pieces.ts';

/** What each voice is given to say of a text: «ar: …», «en: …». */
function pieces(text: string, lang = 'ar', languages: { text: string; lang: string }[] = []): string[] {
  const marked = languages.map((run) => {
    const start = text.indexOf(run.text);
    return { start, end: start + run.text.length, lang: run.lang };
  });
  return utterancesOf({ id: 'a', text, lang, languages: marked }).flatMap((utterance) =>
    languagePieces(utterance).map(
      (piece) => `${piece.lang}: ${utterance.text.slice(piece.start, piece.end)}`,
    ),
  );
}

describe('the pieces of an utterance by language', () => {
  it('are one in a text of one language', () => {
    expect(pieces('قال الوزير (نعم)، 50٪.')).toEqual(['ar: قال الوزير، نعم، 50 بالمئة.']);
    expect(pieces('He said: 50% (yes).', 'en')).toEqual(['en: He said: 50% (yes).']);
    expect(pieces('در ۱۴۰۳ آمد', 'fa')).toEqual(['fa: در ۱۴۰۳ آمد']);
  });

  it.each([
    ['صدرت PS4, PS3 ، Xbox One اليوم', ['ar: صدرت ', 'en: PS4, PS3 ، Xbox One ', 'ar: اليوم']],
    ['أعلنت World Health Organization أمس', ['ar: أعلنت ', 'en: World Health Organization ', 'ar: أمس']],
    ['وباء COVID-19، ثم عاد', ['ar: وباء ', 'en: COVID-19، ', 'ar: ثم عاد']],
    ['قال (Reuters) أمس', ['ar: قال، ', 'en: Reuters، ', 'ar: أمس']],
    ['قمة G20 وشبكة 5G هنا', ['ar: قمة ', 'en: G20 ', 'ar: وشبكة ', 'en: 5G ', 'ar: هنا']],
    ['نظام Office 365 Home هنا', ['ar: نظام ', 'en: Office 365 Home ', 'ar: هنا']],
    ['نظام 3.5LTS هنا', ['ar: نظام ', 'en: 3.5LTS ', 'ar: هنا']],
    ['حتى 20 Samsung وحدها', ['ar: حتى 20 ', 'en: Samsung ', 'ar: وحدها']],
    ['شركة AT&T هنا', ['ar: شركة ', 'en: AT and T ', 'ar: هنا']],
    ["كتاب D'Hondt عنها", ['ar: كتاب ', "en: D'Hondt ", 'ar: عنها']],
    ['#FIFA16 بدأت', ['en: FIFA16 ', 'ar: بدأت']],
    ['قطعة URP-01G', ['ar: قطعة ', 'en: URP-01G']],
  ])('are English where an Arabic text has Latin words: %s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('leave a single letter, and figures, to the voice around them', () => {
    expect(pieces('فيتامين C والمجموعة A، 20 - 30')).toHaveLength(1);
    expect(pieces('حرف é وحده')).toHaveLength(1);
  });

  it('are Arabic where a Latin text has Arabic words', () => {
    expect(pieces('The word كتاب means book', 'en')).toEqual([
      'en: The word ',
      'ar: كتاب ',
      'en: means book',
    ]);
  });

  it('are in the language with which a run is marked', () => {
    expect(pieces('يسمّى échecs بالفرنسية', 'ar', [{ text: 'échecs', lang: 'fr' }])).toEqual([
      'ar: يسمّى ',
      'fr: échecs ',
      'ar: بالفرنسية',
    ]);
    expect(pieces('قال سلام عليكم', 'ar-EG', [{ text: 'سلام', lang: 'ar-SA' }])).toEqual([
      'ar-EG: قال سلام عليكم',
    ]);
  });

  it('are made with offsets that shift, and by the rules of their own language', () => {
    expect(
      pieces('زاد 50٪ في “ran 3.5 km, 10%” ثم 3.5 كم', 'ar', [{ text: 'ran 3.5 km, 10%', lang: 'en-GB' }]),
    ).toEqual(['ar: زاد 50 بالمئة في “', 'en-GB: ran 3.5 km, 10%” ', 'ar: ثم 3 فاصلة 5 كيلومترات']);
  });

  it('cover an utterance in order and without gaps', () => {
    const letters = fc.constantFrom(
      'ا',
      'ب ',
      'A',
      'bc ',
      '1',
      '. ',
      '، ',
      '(',
      ') ',
      '٪',
      '-',
      'é',
      '&',
      '👍',
      '\u0651',
    );
    const text = fc.array(letters, { maxLength: 200 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('ar', 'en', 'fa'),
        fc.nat(200),
        fc.nat(200),
        (shown, lang, start, length) => {
          const languages = [{ start, end: start + length, lang: 'fr' }];
          for (const utterance of utterancesOf({ id: 'a', text: shown, lang, languages })) {
            const found = languagePieces(utterance);
            expect(found.map(({ start: from }) => from)).toEqual([
              0,
              ...found.slice(0, -1).map(({ end }) => end),
            ]);
            expect(found.at(-1)?.end).toBe(utterance.text.length);
            for (const piece of found) expect(piece.end).toBeGreaterThan(piece.start);
          }
        },
      ),
    );
  });
});
