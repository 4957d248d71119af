import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayUtterances as utterancesOf } from '../../../tests/fixtures/say-utterances.ts';
import { wordAt } from './word-at.ts';

/** The shown text that is marked when the voice reaches a spoken word. */
function shownFor(text: string, spoken: string, length = spoken.length): string | null {
  const [utterance] = utterancesOf({ id: 'abstract.0', text, lang: 'ar' });
  if (!utterance) return null;
  const word = wordAt(utterance, utterance.text.indexOf(spoken), length);
  return word && text.slice(word.start, word.end);
}

describe('the word a voice has reached', () => {
  const text = '  محمـــد زاد 50٪ في 2024/05/01 عبر https://bbc.com/a ثم\u200F عاد.';

  it.each([
    ['محمد', 'محمـــد'],
    ['50', '50'],
    ['بالمئة', '٪'],
    ['مايو', '2024/05/01'],
    ['bbc.com', 'https://bbc.com/a'],
    ['ثم', 'ثم'],
    ['عاد', 'عاد'],
  ])('finds «%s» on the page as «%s», though offsets have shifted', (spoken, shown) => {
    expect(shownFor(text, spoken)).toBe(shown);
  });

  const figures =
    'قال د. علي (رويترز) إن 1,250.5 طن و10-12 كم زادت $3 مليار عند 14:30 عام 1446هـ لأ.ف.ب وحدها.';

  it.each([
    ['الدكتور', 'د.'],
    ['علي،', 'علي'],
    ['رويترز', 'رويترز'],
    ['فاصلة', '1,250.'],
    ['طن', 'طن'],
    ['إلى', '-12 كم'],
    ['كيلومتراً', '-12 كم'],
    ['زادت', 'زادت'],
    ['دولار', '$3 مليار'],
    ['والنصف', '14:30'],
    ['للهجرة', 'هـ'],
    ['الصحافة', 'لأ.ف.ب'],
    ['وحدها', 'وحدها'],
  ])('finds «%s» as «%s», where figures and abbreviations are said in words', (spoken, shown) => {
    expect(shownFor(figures, spoken)).toBe(shown);
  });

  it('runs to the next space when the engine gives no length', () => {
    expect(shownFor('قال الوزير نعم', 'الوزير', 0)).toBe('الوزير');
  });

  it('is nothing when the engine gives an offset outside the text', () => {
    const [utterance] = utterancesOf({ id: 'abstract.0', text: 'نعم', lang: 'ar' });
    if (!utterance) throw new Error('no utterance');
    for (const offset of [-1, 3, 900, Number.NaN, 0.5]) expect(wordAt(utterance, offset, 1)).toBeNull();
  });

  it('always lies inside the sentence that is being said', () => {
    const letters = fc.constantFrom(
      'ا',
      'ب',
      ' ',
      '. ',
      '٪',
      '50',
      'ـ',
      '\u200F',
      'ﷺ',
      '2024/05/01',
      '1,250',
      '3.5 كم',
      '10-12%',
      ' (',
      ') ',
      'د. ',
      'أ.ف.ب',
      '&',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 120 }),
        fc.nat(180),
        fc.nat(20),
        (pieces, offset, length) => {
          for (const utterance of utterancesOf({ id: 'a', text: pieces.join(''), lang: 'ar' })) {
            const word = wordAt(utterance, offset, length);
            if (!word) continue;
            expect(word.start).toBeGreaterThanOrEqual(utterance.start);
            expect(word.end).toBeLessThanOrEqual(utterance.end);
          }
        },
      ),
    );
  });
});
