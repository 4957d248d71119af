import { isSavedStory } from '#domain/offline/is-kept-story.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { Result } from '#lib/result.ts';
import { utcTime } from '#lib/utc-time.ts';
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

/**
 * Puts articles on the list, all or none. What the reader has saved stays the reader's when an edition brings it too, and
 * belongs to both, as does what the reader saves of a downloaded edition.
 */
export function putSaved(stories: readonly SavedStory[]): Answer<void> {
  return changeLibrary(async (library) => {
    const saved = library.objectStore('saved');
    const put = async (story: SavedStory) => saved.put(owned(story, await saved.get(story.id)));
    await Promise.all(stories.map(put));
  });
}

function owned({ ofEdition: _, ...story }: SavedStory, before: unknown): SavedStory {
  const here = isSavedStory(before) ? before : null;
  const isReaders = [story.reason, here?.reason].includes('reader');
  const isOfEdition = [story.reason, here?.reason].includes('edition') || here?.ofEdition === true;
  return {
    ...story,
    reason: isReaders ? 'reader' : 'edition',
    savedAt: utcTime(here?.reason === 'reader' && story.reason === 'edition' ? here.savedAt : story.savedAt),
    ...(isReaders && isOfEdition && { ofEdition: true }),
  };
}

/** Takes articles off the reader's list, all or none; those that belong to a downloaded edition too stay with it. */
export function removeSaved(ids: readonly string[]): Answer<void> {
  return changeLibrary(async (library) => {
    const saved = library.objectStore('saved');
    const remove = async (id: string) => {
      const before = await saved.get(id);
      if (!isSavedStory(before) || !before.ofEdition) return saved.delete(id);
      const { ofEdition: _, ...story } = before;
      await saved.put({ ...story, reason: 'edition' });
    };
    await Promise.all(ids.map(remove));
  });
}
