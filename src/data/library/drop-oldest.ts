import type { LibraryTransaction } from './transact.ts';

/** How many articles the history holds: more are the past. */
export const mostRead = 500;

/**
 * Takes out of the history what was read longest ago, beyond the most it holds, and gives the ids. One is spared: where the
 * clock was wrong for a while, what is read now may look like the oldest.
 */
export async function dropOldest(
  library: LibraryTransaction<'readwrite'>,
  spared: string | null,
): Promise<readonly string[]> {
  const history = library.objectStore('history');
  const index = history.index('by-read-at');
  const surplus = (await index.count()) - mostRead;
  if (surplus <= 0) return [];
  const oldest = (await index.getAllKeys(null, surplus + 1)).filter((id) => id !== spared).slice(0, surplus);
  await Promise.all(oldest.map(async (id) => history.delete(id)));
  return oldest;
}
