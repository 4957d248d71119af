import type { Block } from './block.ts';
import { textOfBlock } from './block-text.ts';

const known = new WeakMap<readonly Block[], number>();

/** How many words the blocks hold: runs of letters and digits, whatever the script. */
export function wordCount(blocks: readonly Block[]): number {
  const counted =
    known.get(blocks) ?? blocks.reduce((total, block) => total + wordsIn(textOfBlock(block)), 0);
  // Asked of one article several times: for its reading time, its contents and its JSON-LD.
  known.set(blocks, counted);
  return counted;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
}
