import type { Article } from './article.ts';
import { textOfBlock } from './block-text.ts';

// Silent reading of Arabic prose: 181 words a minute (Brysbaert 2019, table 4), which suits a newspaper's pace.
const wordsPerMinute = 181;

/** Minutes an article takes to read, at least 1. */
export function readingMinutes({ blocks }: Pick<Article, 'blocks'>): number {
  const words = blocks.flatMap((block) => textOfBlock(block).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []);
  return Math.max(1, Math.round(words.length / wordsPerMinute));
}
