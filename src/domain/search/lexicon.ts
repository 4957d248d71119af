import builtIn from './lexicon.json' with { type: 'json' };
import { wordsOf } from './words-of.ts';

/** Expressions that mean the same, each of one to five words: what one of them finds, all find. */
export type WordGroup = readonly string[];

/** A name of several words, as stems, and the stem that stands for it. */
export type Phrase = { stems: readonly string[]; concept: string };

/** Words that are looked for together: broken plurals, names in two spellings, abbreviations. */
export type Lexicon = {
  /** The stem that stands for a stem, mostly itself. */
  conceptOf(stem: string): string;
  /** The names that begin with a stem, the longest first. */
  phrasesFrom(stem: string): readonly Phrase[];
  /** All stems for which another stands. */
  concepts: ReadonlyMap<string, string>;
  /** All names. */
  phrases: readonly Phrase[];
};

const longestPhrase = 5;

/** The paper's own groups of words (`search.synonyms` in edition.json) before those that every paper has. */
export function createLexicon(own: readonly WordGroup[] = []): Lexicon {
  const concepts = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  for (const group of [...own, ...builtIn.synonyms, ...builtIn.plurals]) {
    const members = group.map(stemsOf).filter(({ length }) => length > 0 && length <= longestPhrase);
    const words = members.flatMap((stems) => (stems.length === 1 ? stems : []));
    const concept = conceptOfGroup(words, concepts) ?? members[0]?.join('') ?? '';
    for (const stem of words) if (!concepts.has(stem)) concepts.set(stem, concept);
    for (const stems of members) if (stems.length > 1) addPhrase({ stems, concept }, phrases);
  }
  return {
    conceptOf: (stem) => concepts.get(stem) ?? stem,
    phrasesFrom: (stem) => phrases.get(stem) ?? [],
    concepts,
    phrases: [...phrases.values()].flat(),
  };
}

/** A word that is in a group already brings the rest along: «هاتف» has a plural and synonyms. */
function conceptOfGroup(words: readonly string[], concepts: ReadonlyMap<string, string>): string | undefined {
  const known = words.find((stem) => concepts.has(stem));
  return known === undefined ? words[0] : concepts.get(known);
}

function addPhrase(phrase: Phrase, phrases: Map<string, Phrase[]>): void {
  const first = phrase.stems[0] ?? '';
  const all = [...(phrases.get(first) ?? []), phrase];
  phrases.set(
    first,
    all.sort((one, other) => other.stems.length - one.stems.length),
  );
}

function stemsOf(expression: string): string[] {
  return wordsOf(expression).map(({ stem }) => stem);
}
