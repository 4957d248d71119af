import { analyse } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';
import { longestQuery } from './search-query.ts';

/**
 * One thing a query looks for. Every word that begins with `stem` is one of its forms; `form` is the very one that was
 * typed. `start` and `end` are its place in what was typed.
 */
export type QueryTerm = { form: string; stem: string; start: number; end: number };

/** More say nothing further of what is looked for. */
const mostTerms = 24;

/** What a query looks for, each thing once, in the order typed; a name that the lexicon knows is one thing. Stop words are nothing. */
export function queryTerms(text: string, lexicon: Lexicon): QueryTerm[] {
  const { words, phrases } = analyse(text.slice(0, longestQuery), lexicon);
  const named = new Map(phrases.map((phrase) => [phrase.index, phrase]));
  const terms = new Map<string, QueryTerm>();
  for (let index = 0; index < words.length && terms.size < mostTerms; index += 1) {
    const word = words[index];
    if (!word) continue;
    const phrase = named.get(index);
    if (phrase) {
      const end = words[index + phrase.length - 1]?.end ?? word.end;
      add({ form: phrase.concept, stem: phrase.concept, start: word.start, end });
      index += phrase.length - 1;
    } else if (!word.isStop) add(word);
  }
  return [...terms.values()];

  function add({ form, stem, start, end }: QueryTerm) {
    if (!terms.has(stem)) terms.set(stem, { form, stem, start, end });
  }
}
