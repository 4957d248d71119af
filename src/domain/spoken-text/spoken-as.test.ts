import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments-of.ts';
import { speakableText } from './speakable-text.ts';
import { speechOf } from './speech-of.ts';
import { spokenAs } from './spoken-as.ts';

const article = (text: string) => ({ headline: 'عنوان', inLanguage: 'ar', abstract: [text] });

/** The text as the browser has it said: from the answers alone. */
function fromAnswers(text: string, answers = speechOf(article(text))) {
  const [segment] = segmentsOf({ ...article(text), speech: answers }, 'abstract');
  if (!segment) throw new Error('no segment');
  return spokenAs(segment);
}

describe('what a paper found out about how its texts are said', () => {
  it('holds only what differs from the text', () => {
    expect(speechOf(article('نعم.'))).toEqual({ said: {} });
    expect(speechOf(article('ارتفع 50٪ اليوم.'))).toEqual({ said: { 'abstract.0': [[8, 9, ' بالمئة']] } });
  });

  it('is enough to say every text as the rules do', () => {
    const piece = fc.constantFrom(
      ...[
        'نعم ',
        '50٪ ',
        '2024/05/01 ',
        'د. ',
        'أ.ف.ب ',
        '10-12 كم ',
        '14:30 ',
        '1 1/2 كوب ',
        '٣/٤ متر ',
        'لويس الـ14 ',
        'علي (ع) ',
        'هاتف 0123-456-789 ',
        '10⁶ ',
        'Xbox & ',
        '<b>',
        'ـــ',
        'ﷺ ',
        'مدَّ ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { rewrites, text: said } = speakableText(text, 'ar');
        expect(fromAnswers(text)).toMatchObject({ text: said, rewrites });
      }),
    );
  });

  it('can be missing or wrong: then a text is said as it stands', () => {
    const [segment] = segmentsOf(article('أ < ب'), 'abstract');
    expect(segment && spokenAs(segment).text).toBe('أ   ب');
    expect(fromAnswers('نعم.', { said: { 'abstract.0': [[3, 99, 'x']] } }).text).toBe('نعم.');
    expect(fromAnswers('نعم.', { said: { 'abstract.0': [[2, 1, 'x']] } }).text).toBe('نعم.');
  });

  it('keeps the place of marked runs of another language', () => {
    const text = '50٪ من Le Monde.';
    const said = speechOf(article(text)).said?.['abstract.0'] ?? [];
    const start = text.indexOf('Le');
    const languages = [{ start, end: start + 8, lang: 'fr' }];
    const spoken = spokenAs({ id: 'a', text, lang: 'ar', said, languages });
    const [run] = spoken.languages;
    expect(run && spoken.text.slice(run.start, run.end)).toBe('Le Monde');
  });
});
