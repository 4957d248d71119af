import type { TextRange } from './marked-text.ts';

/**
 * Finds in any shown text the words that a query looks for, in every spelling and form that a search finds: ranges of
 * the text as it stands, in order, never overlapping. For headlines, extracts and opened articles.
 */
export type WordFinder = (text: string) => TextRange[];
