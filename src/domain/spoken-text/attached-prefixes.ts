import { foldedWord, type Pronunciation } from './pronunciation.ts';

/** The prefixes that a word may have, shortest first: «وبالناتو» may be و, وب and وبال and a name. */
export function prefixesOf(word: string): string[] {
  return [1, 2, 3, 4]
    .map((length) => word.slice(0, length))
    .filter((letters, index) => letters.length > index && /^[وف]?(?:لل|[بلك]?(?:ال)?)$/u.test(letters));
}

/** Too short a name would be found in words that merely begin with such a letter: «دي» in «ودي». */
const shortest = 3;

/**
 * What is said for a name behind attached letters; null for a name that is short or that is not Arabic, either as it is
 * written or as it is said, so that nothing could attach.
 */
export function attachSpoken(prefix: string, { written, spoken }: Pronunciation): string | null {
  const name = foldedWord(written);
  if (name.length < shortest || !/^\p{Script=Arabic}/u.test(name) || !/^\p{Script=Arabic}/u.test(spoken))
    return null;
  const hasArticle = name.startsWith('ال');
  if (hasArticle && prefix.endsWith('ال')) return null;
  const afterArticle = spoken.replace(/^[اٱ]\p{M}*ل[\u0652]?/u, '');
  if (hasArticle && prefix.endsWith('لل')) {
    return afterArticle === spoken ? `${prefix.slice(0, -1)}${spoken}` : `${prefix}${afterArticle}`;
  }
  return hasArticle && prefix.endsWith('ل') && afterArticle !== spoken ? null : `${prefix}${spoken}`;
}
