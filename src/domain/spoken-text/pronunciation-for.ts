import { findPronounced } from './find-pronounced.ts';
import type { Pronunciation } from './pronunciation.ts';

/** The entries of a paper's list that some texts need: an article takes only these along. In the order of the list. */
export function pronunciationFor(list: readonly Pronunciation[], texts: readonly string[]): Pronunciation[] {
  const languages = [...new Set(list.map(({ inLanguage }) => inLanguage))];
  const needed = new Set(
    languages.flatMap((lang) =>
      texts.flatMap((text) => findPronounced(text, lang, list).map(({ entry }) => entry)),
    ),
  );
  return list.filter((entry) => needed.has(entry));
}
