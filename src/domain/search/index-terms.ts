import { analyse } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The text of an article as an index holds it: the forms of its words, separated by spaces. A stem is the beginning of all
 * its forms and engines find words by their beginning, the shorter the closer: so a word in the very form that is looked
 * for counts more than another of its forms, and an index is half as large as one of forms and stems. Where the lexicon
 * knows another stem, and for names of several words, that stem stands there too.
 */
export function indexTerms(text: string, lexicon: Lexicon): string {
  const { words, phrases } = analyse(text, lexicon);
  const terms = words.flatMap(({ form, stem, isStop }) =>
    isStop ? [] : [form, ...(form.startsWith(stem) ? [] : [stem]), ...withoutPreposition(form)],
  );
  return [...terms, ...phrases.map(({ concept }) => concept)].join(' ');
}

/**
 * «لسمرقند» is «لـ» and «سمرقند», but «لبنان» is no «بنان»: what may be a preposition is not taken away, the rest is found
 * besides. Four letters must stay; nobody looks for what is left of «برنامج».
 */
export const prepositionRule = '^[بلك]([ء-ي]{4,})$';
const preposition = new RegExp(prepositionRule, 'u');

function withoutPreposition(form: string): string[] {
  const rest = preposition.exec(form)?.[1];
  return rest ? [rest] : [];
}
