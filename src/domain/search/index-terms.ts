import { analyse } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';
import { formOf, stemOf } from './stem-word.ts';

/**
 * The text of an article as an index holds it: for each word that is looked for its form and its stem, both also where they
 * are the same. So a word in the very form that is looked for counts more than another form of it. Separated by spaces.
 */
export function indexTerms(text: string, lexicon: Lexicon): string {
  const { words, phrases } = analyse(text, lexicon);
  const terms = words.flatMap(({ form, stem, isStop }) => (isStop ? [] : [form, stem, ...withoutPreposition(form)]));
  return [...terms, ...phrases.map(({ concept }) => concept)].join(' ');
}

/**
 * «لسمرقند» is «لـ» and «سمرقند», but «لبنان» is no «بنان»: what a preposition may be is not taken away, the rest is found
 * besides. Four letters must stay; nobody looks for what comes of «برنامج».
 */
function withoutPreposition(form: string): string[] {
  const rest = /^[بلك](\p{Script=Arabic}{4,})$/u.exec(form)?.[1];
  return rest ? [stemOf(formOf(rest))] : [];
}
