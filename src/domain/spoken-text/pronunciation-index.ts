import { foldedWord, type Pronunciation } from './pronunciation.ts';
import { spokenLanguage } from './spoken-language.ts';

/** The entries of one language by what is written, and the lengths of those that begin with a word, longest first. */
export type PronunciationIndex = {
  byWritten: ReadonlyMap<string, Pronunciation>;
  lengths: ReadonlyMap<string, readonly number[]>;
};

/** A word, or a sign that stands alone. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+|\S/gu;

const indexes = new WeakMap<readonly Pronunciation[], Map<string, PronunciationIndex>>();

/** The list made ready for look-ups, once for each list and language. */
export function pronunciationIndex(list: readonly Pronunciation[], language: string): PronunciationIndex {
  const ofList = indexes.get(list) ?? new Map<string, PronunciationIndex>();
  indexes.set(list, ofList);
  const index = ofList.get(language) ?? indexOf(list.filter((entry) => isIn(entry, language)));
  ofList.set(language, index);
  return index;
}

function indexOf(list: readonly Pronunciation[]): PronunciationIndex {
  const byWritten = new Map(list.map((entry) => [foldedWord(entry.written), entry]));
  const lengths = new Map<string, number[]>();
  for (const written of byWritten.keys()) {
    const [word = ''] = written.match(wordPattern) ?? [];
    lengths.set(
      word,
      [...new Set([...(lengths.get(word) ?? []), written.length])].sort((a, b) => b - a),
    );
  }
  return { byWritten, lengths };
}

function isIn({ inLanguage }: Pronunciation, language: string): boolean {
  return spokenLanguage(inLanguage) === language;
}
