import { isSavedStory } from '#domain/offline/is-kept-story.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { Result } from '#lib/result.ts';
import { changeLibrary } from './change-library.ts';
import type { LibraryProblem } from './library-db.ts';
import { transact } from './transact.ts';

type Answer<Value> = Promise<Result<Value, LibraryProblem>>;

/** All saved articles, those saved last first. A record that cannot be read is left out. */
export function savedStories(): Answer<SavedStory[]> {
  return transact('readonly', async (library) => {
    const records = await library.objectStore('saved').getAll();
    return records
      .filter(isSavedStory)
      .sort((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt));
  });
}

/** One saved article, or null. */
export function savedStory(id: string): Answer<SavedStory | null> {
  return transact('readonly', async (library) => {
    const record = await library.objectStore('saved').get(id);
    return isSavedStory(record) ? record : null;
  });
}

/** Puts articles on the list, all or none. */
export function putSaved(stories: readonly SavedStory[]): Answer<void> {
  return changeLibrary(async (library) => {
    const saved = library.objectStore('saved');
    await Promise.all(stories.map(async (story) => saved.put(story)));
  });
}

/** Takes articles off the list, all or none. */
export function removeSaved(ids: readonly string[]): Answer<void> {
  return changeLibrary(async (library) => {
    const saved = library.objectStore('saved');
    await Promise.all(ids.map(async (id) => saved.delete(id)));
  });
}
