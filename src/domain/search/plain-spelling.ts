import { normalWord } from './normal-word.ts';
import { wordsOf } from './words-of.ts';

/**
 * A text in the spelling in which beginnings are compared: its words with all that is attached to them, a space between
 * two, and one behind the last where a word has ended: «القهوة ا» begins as «القهوه العربيه».
 */
export function plainSpelling(text: string): string {
  const words = wordsOf(text).map(({ start, end }) => normalWord(text.slice(start, end)));
  return words.join(' ') + (words.length > 0 && /\s$/u.test(text) ? ' ' : '');
}
