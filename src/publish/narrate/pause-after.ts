import type { Utterance } from '#domain/spoken-text/utterance.ts';

const afterBlock = 0.6;
const afterSentence = 0.25;
const withinSentence = 0.1;

/** How long a narrator is silent between two utterances, in seconds. */
export function pauseAfter(said: Utterance, next: Utterance | undefined): number {
  if (!next) return 0;
  if (said.segment !== next.segment) return afterBlock;
  // A long sentence is said in several utterances: the voice only takes breath.
  return /[\p{Sentence_Terminal}…:][\p{Pe}\p{Pf}"']*$/u.test(said.text) ? afterSentence : withinSentence;
}
