import { isSavedStory } from '#domain/offline/is-kept-story.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { Result } from '#lib/result.ts';
import type { LibraryProblem } from './library-db.ts';
import { newestOf } from './newest-of.ts';
import { ofReason } from './of-reason.ts';
import { transact } from './transact.ts';

/** The list of a reader, as far as it was read. */
export type SavedByReader = {
  /** Those saved last first. */
  stories: SavedStory[];
  /** How many stand on the list in all. */
  total: number;
  /** Those whose files are still to come. */
  waiting: SavedStory[];
};

/** What the reader saved, so many articles as are asked for. A record that cannot be read is left out. */
export function savedByReader(limit: number): Promise<Result<SavedByReader, LibraryProblem>> {
  return transact('readonly', async (library) => {
    const saved = library.objectStore('saved');
    const [{ newest, total }, incomplete] = await Promise.all([
      newestOf(saved.index('by-saved-at'), { range: ofReason('reader'), limit, isReadable: isSavedStory }),
      // None of their files is here.
      saved.index('by-bytes').getAll(0),
    ]);
    const waiting = incomplete.filter((each) => isSavedStory(each) && each.reason === 'reader');
    return { stories: newest, total, waiting };
  });
}
