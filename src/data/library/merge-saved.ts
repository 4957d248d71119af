import { isSavedStory } from '#domain/offline/is-kept-story.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { LibraryFile } from './library-file-schema.ts';
import type { LibraryTransaction } from './transact.ts';

/** Puts the saved articles of a file beside those that are here, which stay as they are; gives how many were added. */
export async function mergeSaved(
  library: LibraryTransaction<'readwrite'>,
  imported: LibraryFile['saved'],
): Promise<number> {
  const saved = library.objectStore('saved');
  const readable = (await saved.getAll()).filter(isSavedStory);
  const here = new Map(readable.map((record) => [record.id, record]));
  const added = new Map<string, SavedStory>();
  for (const each of imported) {
    const next = added.has(each.id) ? null : merge(here.get(each.id), each);
    if (next) added.set(each.id, next);
  }
  await Promise.all([...added.values()].map(async (each) => saved.put(each)));
  return added.size;
}

function merge(here: SavedStory | undefined, imported: LibraryFile['saved'][number]): SavedStory | null {
  if (!here) return { ...imported, files: [], bytes: 0, isComplete: false };
  // What only came with an edition would go with it, and with it what the reader saved elsewhere.
  if (here.reason === 'reader' || imported.reason === 'edition') return null;
  return { ...here, reason: 'reader', savedAt: imported.savedAt };
}
