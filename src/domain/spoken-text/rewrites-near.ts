import type { Rewrite, Span } from './utterance.ts';

/**
 * The rewrites that a span of what is said meets, and the one before, which tells how far offsets have shifted there.
 * Found by halves: a long paragraph of figures has thousands of rewrites and hundreds of sentences.
 */
export function rewritesNear(rewrites: readonly Rewrite[], { start, end }: Span): readonly Rewrite[] {
  const first = firstIndex(rewrites, ({ spoken }) => spoken.end >= start);
  const beyond = firstIndex(rewrites, ({ spoken }) => spoken.start > end);
  return rewrites.slice(Math.max(0, first - 1), beyond);
}

/** The first item of which something holds that holds of all behind it too. */
function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
