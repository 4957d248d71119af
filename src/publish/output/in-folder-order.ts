/**
 * Paths in order, folder by folder: those that are in order already, with others between them. A name ends before any letter that goes
 * on, so a folder comes before what only begins as it does.
 */
export function mergeInFolderOrder(ordered: readonly string[], others: readonly string[]): string[] {
  const added = others.map(sortKey).sort();
  if (added.length === 0) return [...ordered];
  const merged: string[] = [];
  let next = 0;
  for (const path of ordered) {
    if (next < added.length) {
      const key = sortKey(path);
      for (; next < added.length && (added[next] ?? '') < key; next += 1) merged.push(pathOf(added[next]));
    }
    merged.push(path);
  }
  for (; next < added.length; next += 1) merged.push(pathOf(added[next]));
  return merged;
}

function sortKey(path: string): string {
  return path.replaceAll('/', '\0');
}

function pathOf(key = ''): string {
  return key.replaceAll('\0', '/');
}
