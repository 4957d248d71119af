import { normalLetters } from './normal-letters.ts';
import { seatBeforeWaw } from './spelling-rules.ts';

const seat = new RegExp(seatBeforeWaw.pattern, 'gu');

/** One word, without spaces, as it is compared: all spellings of it give the same. Empty when it has no letter or digit. */
export function normalWord(word: string): string {
  const plain = normalLetters(
    word
      .normalize('NFKC')
      .replace(/[\p{Cf}\u0640\u064B-\u0653\u0670]/gu, '')
      .replace(seat, seatBeforeWaw.replacement),
  );
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}
