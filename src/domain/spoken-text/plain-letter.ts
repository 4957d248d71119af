/**
 * A letter and its marks in the form engines know: NFKC for ligatures and presentation forms, then shadda before its
 * vowel: engines look for that order, and Unicode's canonical one is the other way round.
 */
export function plainLetter(letter: string): string {
  return letter
    .normalize('NFKC')
    .replace(/\u0640/gu, '')
    .replace(/[<>&]/gu, ' ')
    .replace(/([\u064B-\u0650])\u0651/gu, '\u0651$1');
}
