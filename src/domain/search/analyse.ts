import { isStopWord } from './is-stop-word.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { formOf, stemOf } from './stem-word.ts';
import { type PlainWord, wordsOf } from './words-of.ts';

/**
 * A word that can be looked for. `form` is the word as it is spelled, without article and conjunctions; `stem` stands for
 * all forms of it, and for what the lexicon says is the same. `start` and `end` are its place in the text, in UTF-16 units.
 */
export type AnalysedWord = { form: string; stem: string; start: number; end: number; isStop: boolean };

/** A name of several words that the lexicon knows: where it begins among the words, how many it takes, what stands for it. */
export type FoundPhrase = { index: number; length: number; concept: string };

/** A text as search sees it: its words, and the names in it. */
export type Analysis = { words: readonly AnalysedWord[]; phrases: readonly FoundPhrase[] };

/** Takes a text of any script apart for search. The same for what is looked for and for where it is looked for. */
export function analyse(text: string, lexicon: Lexicon): Analysis {
  const plain = wordsOf(text).map((word) => ({ ...word, form: formOf(word.normal) }));
  const stems = plain.map(({ form }) => stemOf(form));
  const words = plain.map((word, index) => analysedWord(word, stems[index] ?? '', lexicon));
  return { words, phrases: stems.flatMap((_, index) => phraseAt(stems, index, lexicon) ?? []) };
}

function analysedWord({ normal, form, start, end }: PlainWord & { form: string }, stem: string, lexicon: Lexicon): AnalysedWord {
  return { form, stem: lexicon.conceptOf(stem), start, end, isStop: isStopWord(normal) };
}

function phraseAt(stems: readonly string[], index: number, lexicon: Lexicon): FoundPhrase | undefined {
  const isHere = (phrase: Phrase) => phrase.stems.every((stem, offset) => stems[index + offset] === stem);
  const phrase = lexicon.phrasesFrom(stems[index] ?? '').find(isHere);
  return phrase && { index, length: phrase.stems.length, concept: phrase.concept };
}
