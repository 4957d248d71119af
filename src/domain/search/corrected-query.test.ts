import { describe, expect, it } from 'vitest';
import { correctedQuery } from './corrected-query.ts';
import { createLexicon } from './lexicon.ts';
import { queryTerms } from './query-terms.ts';

const lexicon = createLexicon();
const words = ['الديناصورات', 'ديناصور', 'الضفدع', 'الخندق', 'قمر', 'Wikipedia'];
const corrected = (text: string) => correctedQuery(text, queryTerms(text, lexicon), words);

describe('what may have been meant', () => {
  it.each([
    ['دينصور', 'ديناصور', 'a letter too few'],
    ['ديناصصور', 'ديناصور', 'a letter too many'],
    ['الظفدع', 'الضفدع', 'a letter that sounds alike'],
    ['خدنق', 'الخندق', 'two letters in the wrong order'],
    ['wikpedia', 'Wikipedia', 'a Latin word'],
    ['هيكل دينصور', 'هيكل ديناصور', 'one word of two'],
  ])('by «%s» is «%s»: %s', (typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  it.each(['ديناصور', 'سفينة', 'قم', '؟'])('by «%s» is nothing else', (typed) => {
    expect(corrected(typed)).toBeNull();
  });
});
