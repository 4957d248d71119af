import { foldedWord, type Pronunciation } from './pronunciation.ts';

/** The prefixes that a word may have, shortest first: «وبالناتو» may be و, وب and وبال and a name. */
export function prefixesOf(word: string): string[] {
  return [1, 2, 3, 4]
    .map((length) => word.slice(0, length))
    .filter((letters, index) => letters.length > index && isPrefixAlone(letters));
}

/** Tells whether letters are a prefix alone, which tatweel joins to a word of another script: «لـ Qari». */
export function isPrefixAlone(word: string): boolean {
  return /^[وف]?(?:لل|[بلك]?(?:ال)?)$/u.test(word);
}

/** Too short a name would be found in words that merely begin with such a letter: «دي» in «ودي». */
const shortest = 3;

const isArabic = /^\p{Script=Arabic}/u;
const spokenArticle = /^[اٱ]\p{M}*ل\u0652?/u;

/**
 * What is said for a name behind attached letters; null for a name that is too short, and for an Arabic one that is said
 * in letters to which nothing could attach.
 */
export function attachSpoken(prefix: string, { written, spoken }: Pronunciation): string | null {
  const name = foldedWord(written);
  if (!isArabic.test(name))
    return isArabic.test(spoken) ? attachForeign(prefix, spoken) : `${prefix} ${spoken}`;
  if (name.length < shortest || !isArabic.test(spoken)) return null;
  const hasArticle = name.startsWith('ال');
  if (hasArticle && prefix.endsWith('ال')) return null;
  const afterArticle = spoken.replace(spokenArticle, '');
  if (hasArticle && prefix.endsWith('لل')) {
    return afterArticle === spoken ? `${prefix.slice(0, -1)}${spoken}` : `${prefix}${afterArticle}`;
  }
  return hasArticle && prefix.endsWith('ل') && afterArticle !== spoken ? null : `${prefix}${spoken}`;
}

/** «لـBBC» that is said «القناة» is «للقناة», and «الـBBC» has the article once. */
function attachForeign(prefix: string, spoken: string): string {
  const afterArticle = spoken.replace(spokenArticle, '');
  if (afterArticle === spoken || !/ل$/u.test(prefix)) return `${prefix}${spoken}`;
  return /(?:ال|لل)$/u.test(prefix) ? `${prefix}${afterArticle}` : `${prefix}ل${afterArticle}`;
}
