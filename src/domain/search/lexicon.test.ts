import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { indexTerms } from './index-terms.ts';
import builtIn from './lexicon.json' with { type: 'json' };
import { createLexicon } from './lexicon.ts';
import { queryTerms } from './query-terms.ts';
import { wordsOf } from './words-of.ts';

const lexicon = createLexicon([['حاسوب', 'رايانة']]);
const stemOf = (word: string) => analyse(word, lexicon).words[0]?.stem;

describe('the lexicon', () => {
  it.each([
    ['تماسيح', 'التمساح'],
    ['وقناديل', 'قنديل'],
    ['غوغل', 'Google'],
    ['أميركا', 'أمريكا'],
    ['مائة', 'مئة'],
    ['الموانئ', 'ميناء'],
    ['أطباء', 'طبيب'],
    ['خارطة', 'الخريطة'],
    ['تطعيم', 'اللقاحات'],
    ['أعواد', 'العود'],
  ])('finds %s by %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('lets a paper add to a group that every paper has', () => {
    expect(stemOf('رايانة')).toBe(stemOf('كمبيوتر'));
  });

  it('has no group that the stemmer makes without it, and none that falls into two', () => {
    const groups: string[][] = [...builtIn.synonyms, ...builtIn.plurals];
    const plain = (text: string) =>
      wordsOf(text)
        .map(({ stem }) => stem)
        .join(' ');
    expect(groups.filter((group) => new Set(group.map(plain)).size === 1)).toEqual([]);
    const own = createLexicon();
    const words = (group: string[]) => group.map(wordsOf).filter(({ length }) => length === 1);
    const concepts = (group: string[]) =>
      new Set(words(group).map(([word]) => own.conceptOf(word?.stem ?? '')));
    expect(groups.filter((group) => concepts(group).size > 1)).toEqual([]);
  });

  it('leaves words apart that only look alike', () => {
    expect(stemOf('قطار')).not.toBe(stemOf('قطر'));
    expect(stemOf('عالم')).not.toBe(stemOf('علم'));
    expect(stemOf('أمير')).not.toBe(stemOf('امرأة'));
  });
});

describe('what a query looks for', () => {
  const stems = (text: string) => queryTerms(text, lexicon).map(({ stem }) => stem);

  it('is a name of several words as one', () => {
    expect(stems('مكتب الأمم المتحدة')).toEqual([...stems('مكتب'), ...stems('UN')]);
  });

  it('is each word once, and no word that says nothing', () => {
    expect(stems('ما هو سبب القمر والقمر في القمر')).toEqual(stems('سبب القمر'));
    expect(stems('هل من في')).toEqual([]);
  });

  it('is at most two dozen words', () => {
    const many = Array.from({ length: 90 }, (_, index) => `w${index}`).join(' ');
    expect(stems(many)).toHaveLength(24);
  });
});

describe('what stands in an index', () => {
  it('is the form of each word, and what else it is found by', () => {
    expect(indexTerms('سار القطار لسمرقند', lexicon)).toBe('سار قطار لسمرقند سمرقند');
    expect(indexTerms('التماسيح', lexicon).split(' ')).toEqual(['تماسيح', stemOf('تمساح')]);
  });
});
