import { normalLetters } from './normal-letters.ts';

/** The seats of a hamza before و: «فؤوس», «فئوس» and «فءوس» are one word in three schools of spelling. */
const seatBeforeWaw = /[ئء](?=و)/gu;
/** One word, without spaces, as it is compared: all spellings of it give the same. Empty when it has no letter or digit. */
export function normalWord(word: string): string {
  const plain = normalLetters(
    word
      .normalize('NFKC')
      .replace(/[\p{Cf}\u0640\u064B-\u0653\u0670]/gu, '')
      .replace(seatBeforeWaw, 'و'),
  );
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}
