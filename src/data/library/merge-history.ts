import { isReadStory } from '#domain/offline/is-kept-story.ts';
import type { ReadStory } from '#domain/offline/read-story.ts';
import { dropOldest } from './drop-oldest.ts';
import type { LibraryFile } from './library-file-schema.ts';
import type { LibraryTransaction } from './transact.ts';

/**
 * Puts what was read according to a file beside what was read here: of two visits the later counts, and what was read to the
 * end on either side is read. Gives how many articles of the history are new or changed.
 */
export async function mergeHistory(
  library: LibraryTransaction<'readwrite'>,
  imported: LibraryFile['history'],
): Promise<number> {
  const history = library.objectStore('history');
  const readable = (await history.getAll()).filter(isReadStory);
  const known = new Map(readable.map((record) => [record.id, record]));
  const changed = new Map<string, ReadStory>();
  for (const each of imported) {
    const before = known.get(each.id);
    const next = merge(before, each);
    if (next === before) continue;
    known.set(each.id, next);
    changed.set(each.id, next);
  }
  await Promise.all([...changed.values()].map(async (each) => history.put(each)));
  for (const id of await dropOldest(library, null)) changed.delete(id);
  return changed.size;
}

function merge(before: ReadStory | undefined, imported: ReadStory): ReadStory {
  if (!before) return imported;
  const isLater = Date.parse(imported.readAt) > Date.parse(before.readAt);
  if (isLater) return { ...imported, isRead: imported.isRead || before.isRead };
  return imported.isRead && !before.isRead ? { ...before, isRead: true } : before;
}
