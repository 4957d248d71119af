import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { ReadingPart } from './reading.ts';

/** The end of a link to the place of an utterance in its article: the block of the body; nothing above the body. */
export function spokenHash({ blocks }: ReadingPart, utterance: Utterance | undefined): string {
  const block = utterance && blocks[utterance.segment];
  return block ? `#${encodeURIComponent(block)}` : '';
}
