/**
 * Paths in order, folder by folder: those that are in order already, with others between them. A name ends before any letter that goes
 * on, so a folder comes before what only begins as it does.
 */
export function mergeInFolderOrder(ordered: readonly string[], others: readonly string[]): string[] {
  const parts: (readonly string[])[] = [];
  let from = 0;
  for (const key of others.map(sortKey).sort()) {
    const until = placeOf(key, ordered, from);
    parts.push(ordered.slice(from, until), [key.replaceAll('\0', '/')]);
    from = until;
  }
  return [...parts, ordered.slice(from)].flat();
}

/** Where in a list that is in order a key would stand, from that place on. Mostly few are to be found a place among many. */
function placeOf(key: string, ordered: readonly string[], from: number): number {
  let [low, high] = [from, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sortKey(ordered[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortKey(path: string): string {
  return path.replaceAll('/', '\0');
}
