import type { Story } from '#domain/edition/story.ts';
import type { MarkedText } from './marked-text.ts';

/** An article that was found: its card, and the words that were looked for in its headline and in an extract. */
export type SearchHit = { story: Story; headline: MarkedText; extract: MarkedText };

/**
 * How results answer a query: `exact`, they have its words in one of their forms; `near`, nothing has them, and these have
 * words that are one or two letters away. What is near is never to be told as found.
 */
export type SearchMatch = 'exact' | 'near';

/**
 * What was found. `total` counts all results, `hits` are those of the page that was asked for. `scope` tells what was
 * searched: the whole archive, or, without a network, only what is on the device: the newest stories and what was saved.
 */
export type SearchAnswer = {
  total: number;
  hits: readonly SearchHit[];
  match: SearchMatch;
  /** A spelling that finds something, when the one that was typed finds nothing; to be offered, never taken by itself. */
  didYouMean: string | null;
  /** Words of the query, as they were typed, that no article has; what was found has others of it. */
  missing: readonly string[];
  scope: 'archive' | 'device';
};

/** Why there is no answer: no network and nothing on the device, or an answer that cannot be read. */
export type SearchProblem = 'unreachable' | 'malformed';
