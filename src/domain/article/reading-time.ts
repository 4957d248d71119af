import type { Article } from './article.ts';
import { wordCount } from './word-count.ts';

// Silent reading of Arabic prose: 181 words a minute (Brysbaert 2019, table 4), which suits a newspaper's pace.
const wordsPerMinute = 181;

/** Minutes an article takes to read, at least 1. */
export function readingMinutes({ blocks }: Pick<Article, 'blocks'>): number {
  return Math.max(1, Math.round(wordCount(blocks) / wordsPerMinute));
}
