import { analyse } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';
import type { TextRange } from './marked-text.ts';
import { queryTerms } from './query-terms.ts';

/**
 * Finds in any shown text the words that a query looks for, in every spelling and form that a search finds: ranges of
 * the text as it stands, in order, never overlapping. For headlines, extracts and opened articles.
 */
export type WordFinder = (text: string) => TextRange[];

/** Short stems stand in words of another meaning: of «عمل» only its own forms are marked, not «عملاق». */
const shortestPrefix = 4;

/** Makes the finder of a query's words. The last one may be half typed: what begins as it does is marked too. */
export function createWordFinder(query: string, lexicon: Lexicon): WordFinder {
  const terms = queryTerms(query, lexicon);
  if (terms.length === 0) return () => [];
  const stems = new Set(terms.map(({ stem }) => stem));
  const last = terms.at(-1)?.form ?? '';
  const isHalfTyped = last.length >= shortestPrefix && !/\s$/u.test(query);
  return (text) => {
    const { words, phrases } = analyse(text, lexicon);
    const marked = words.flatMap(({ form, stem, isStop, start, end }) => {
      const isWanted = !isStop && (stems.has(stem) || (isHalfTyped && form.startsWith(last)));
      return isWanted ? [{ start, end }] : [];
    });
    const names = phrases.flatMap(({ index, length, concept }) => {
      const [first, lastWord] = [words[index], words[index + length - 1]];
      return stems.has(concept) && first && lastWord ? [{ start: first.start, end: lastWord.end }] : [];
    });
    return withoutOverlap([...marked, ...names]);
  };
}

/** The ranges in order; what overlaps becomes one. */
function withoutOverlap(ranges: TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of ranges.sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
