import type { Pronunciation } from '#domain/spoken-text/pronunciation.ts';
import type { Edition } from './edition.ts';

/** The paper's list of pronunciations; an entry without a language is in that of the paper. */
export function pronunciationOf({
  pronunciation = [],
  inLanguage,
}: Pick<Edition, 'pronunciation' | 'inLanguage'>): Pronunciation[] {
  return pronunciation.map((entry) => ({ inLanguage, ...entry }));
}
