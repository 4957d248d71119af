import type { Item } from '#publish/importing/item.ts';

/** Some feeds give many items one guid: what two addresses share names neither, and the addresses tell them apart. */
export function withoutSharedNames(items: readonly Item[]): Item[] {
  const addresses = new Map<string, Set<string | null>>();
  for (const { draft } of items) {
    if (!draft?.sourceId) continue;
    const known = addresses.get(draft.sourceId) ?? new Set();
    addresses.set(draft.sourceId, known.add(draft.key));
  }
  return items.map((item) => {
    const isShared = item.draft?.sourceId && (addresses.get(item.draft.sourceId)?.size ?? 0) > 1;
    return item.draft && isShared ? { ...item, draft: { ...item.draft, sourceId: undefined } } : item;
  });
}
