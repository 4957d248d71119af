import type { Block } from './block.ts';
import { textOfBlock } from './block-text.ts';

/** How many words the blocks hold: runs of letters and digits, whatever the script. */
export function wordCount(blocks: readonly Block[]): number {
  return blocks.reduce(
    (total, block) => total + (textOfBlock(block).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0),
    0,
  );
}
