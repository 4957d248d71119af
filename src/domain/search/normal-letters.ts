/** Letters that are written for one another; those with a hamza or a madda lose it by decomposition. */
const sameLetters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ڤ: 'ف',
  ß: 'ss',
};
const replaceable = new RegExp(`[${Object.keys(sameLetters).join('')}]`, 'gu');
/** Vowel signs and other marks, tatweel, and what has no shape: joiners, soft hyphens, direction marks. */
const unwritten = /[\p{M}\p{Cf}\u0640]/gu;
const foreignDigit = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/**
 * Letters as they are compared: without tashkeel, tatweel and hamza, ة as ه, ى as ي, Persian forms as Arabic ones, digits
 * as Latin ones, presentation forms and ligatures taken apart (NFKD, UAX #15), all in lower case.
 */
export function normalLetters(letters: string): string {
  return letters
    .normalize('NFKD')
    .replace(unwritten, '')
    .toLowerCase()
    .replace(replaceable, (letter) => sameLetters[letter] ?? letter)
    .replace(foreignDigit, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
