import { isSavedStory } from '#domain/offline/is-kept-story.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { Result } from '#lib/result.ts';
import { tellLibraryChange } from './library-changes.ts';
import type { LibraryProblem } from './library-db.ts';
import { allOrNone, withLibrary } from './open-library.ts';

type Answer<Value> = Promise<Result<Value, LibraryProblem>>;

/** All saved articles, those saved last first. A record that cannot be read is left out. */
export function savedStories(): Answer<SavedStory[]> {
  return withLibrary(async (library) => {
    const records = await library.getAll('saved');
    return records
      .filter(isSavedStory)
      .sort((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt));
  });
}

/** One saved article, or null. */
export function savedStory(id: string): Answer<SavedStory | null> {
  return withLibrary(async (library) => {
    const record = await library.get('saved', id);
    return isSavedStory(record) ? record : null;
  });
}

/** Puts articles on the list, all or none. */
export function putSaved(stories: readonly SavedStory[]): Answer<void> {
  return change((store) => stories.map(async (story) => store.put(story)));
}

/** Takes articles off the list, all or none. */
export function removeSaved(ids: readonly string[]): Answer<void> {
  return change((store) => ids.map((id) => store.delete(id)));
}

type Store = { put: (story: SavedStory) => Promise<unknown>; delete: (id: string) => Promise<unknown> };

async function change(act: (store: Store) => Promise<unknown>[]): Answer<void> {
  const changed = await withLibrary(async (library) => {
    const transaction = library.transaction('saved', 'readwrite');
    await allOrNone(transaction, () => Promise.all(act(transaction.store)));
  });
  if (changed.ok) tellLibraryChange();
  return changed;
}
