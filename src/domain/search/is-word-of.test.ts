import { describe, expect, it } from 'vitest';
import { indexTerms } from './index-terms.ts';
import { isWordOf } from './is-word-of.ts';
import { createLexicon } from './lexicon.ts';
import { queryTerms } from './query-terms.ts';

const lexicon = createLexicon();
/** Whether an article with one word has what a reader looks for. */
const has = (query: string, word: string) => {
  const [term] = queryTerms(query, lexicon);
  return (
    term !== undefined &&
    indexTerms(word, lexicon)
      .split(' ')
      .some((indexed) => isWordOf(indexed, term))
  );
};

describe('a reader who looks for', () => {
  it.each([
    ['العمل', 'وعملنا'],
    ['كتاب', 'الكتب'],
    ['ماراثون', 'الماراثونات'],
    ['الديناص', 'ديناصورات'],
    ['٢٠٢٦', '2026'],
    ['wiki', 'Wikipedia'],
  ])('«%s» is given «%s»', (query, word) => expect(has(query, word)).toBe(true));

  it.each([
    ['ماراتون', 'مارس'],
    ['بوتين', 'بوتيرة'],
    ['2028', '2022'],
    ['20', '2026'],
  ])('«%s» is not given «%s» for it', (query, word) => expect(has(query, word)).toBe(false));
});
