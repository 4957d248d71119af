import type { QueryTerm } from './query-terms.ts';
import { stemOf } from './stem-word.ts';

const digit = /\p{Nd}/u;

/**
 * Tells whether a word, as an index holds it (`indexTerms`), is what a term looks for: its stem, another form of it, or a
 * word that begins as what was typed. Engines give all that begins with a stem: «مارس» for «ماراتون», of which «مار» is left.
 * A number is only itself: 202 is no beginning of 2026.
 */
export function isWordOf(word: string, { form, stem }: QueryTerm): boolean {
  if (digit.test(form)) return word === form;
  return word === stem || stemOf(word) === stem || word.startsWith(form);
}
