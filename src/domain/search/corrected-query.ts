import { nearestWord } from './nearest-word.ts';
import type { QueryTerm } from './query-terms.ts';
import { wordsOf } from './words-of.ts';

/**
 * A query with the words it may have meant in the place of those that nothing has; null where none is near. `unknown` are
 * terms of the query, `words` those of the paper in its own spelling, the usual first.
 */
export function correctedQuery(
  text: string,
  unknown: readonly QueryTerm[],
  words: readonly string[],
): string | null {
  const spellings = new Map<string, string>();
  for (const word of words) {
    const { form } = wordsOf(word)[0] ?? {};
    if (form && !spellings.has(form)) spellings.set(form, word);
  }
  const forms = [...spellings.keys()];
  let corrected = text;
  // From behind, so that places before stay what they are.
  for (const { form, start, end } of unknown.toSorted((one, other) => other.start - one.start)) {
    // A word of the paper may only not be where the reader looks for it.
    const near = spellings.has(form) ? null : nearestWord(form, forms);
    const spelling = near === null ? undefined : spellings.get(near);
    if (spelling) corrected = corrected.slice(0, start) + spelling + corrected.slice(end);
  }
  return corrected === text ? null : corrected;
}
