import type { Lexicon, Phrase } from './lexicon.ts';
import { type PlainWord, wordsOf } from './words-of.ts';

/** A name of several words that the lexicon knows: where it begins among the words, how many it takes, what stands for it. */
type FoundPhrase = { index: number; length: number; concept: string };

/** A text as search sees it: its words, each with the stem that stands for all of its group, and the names in it. */
export type Analysis = { words: readonly PlainWord[]; phrases: readonly FoundPhrase[] };

/** Takes a text of any script apart for search. The same for what is looked for and for where it is looked for. */
export function analyse(text: string, lexicon: Lexicon): Analysis {
  const plain = wordsOf(text);
  const words = plain.map((word) => ({ ...word, stem: lexicon.conceptOf(word.stem) }));
  return { words, phrases: plain.flatMap((_, index) => phraseAt(plain, index, lexicon) ?? []) };
}

function phraseAt(words: readonly PlainWord[], index: number, lexicon: Lexicon): FoundPhrase | undefined {
  const isHere = ({ stems }: Phrase) => stems.every((stem, offset) => words[index + offset]?.stem === stem);
  const phrase = lexicon.phrasesFrom(words[index]?.stem ?? '').find(isHere);
  return phrase && { index, length: phrase.stems.length, concept: phrase.concept };
}
