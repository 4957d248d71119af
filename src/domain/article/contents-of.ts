import type { Article } from './article.ts';
import type { BlockOf } from './block.ts';
import { wordCount } from './word-count.ts';

const enoughHeadings = 3;
const fewestHeadings = 2;
const longText = 700;

/** A heading that a table of contents names: the id of its block, its level, its runs. */
export type ContentsEntry = BlockOf<'heading'> & { level: 2 | 3 };

/**
 * The table of contents of a long piece: its headings of the first two levels. Empty for a piece that needs none, with
 * fewer than three headings, or two where the text has no more than 700 words.
 */
export function contentsOf({ blocks }: Pick<Article, 'blocks'>): ContentsEntry[] {
  const headings = blocks.filter(
    (block): block is ContentsEntry => block.type === 'heading' && block.level !== 4,
  );
  if (headings.length >= enoughHeadings) return headings;
  return headings.length >= fewestHeadings && wordCount(blocks) > longText ? headings : [];
}
