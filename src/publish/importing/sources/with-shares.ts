import type { Item } from '#publish/importing/item.ts';

/** Items with the share of their source that stands before each; of a source of several pages, of which this is one. */
export function withShares(items: readonly Item[], { page = 0, pages = 1 } = {}): Item[] {
  return items.map((item, index) => ({
    ...item,
    share: Math.min(1, (page + index / items.length) / Math.max(pages, page + 1)),
  }));
}
