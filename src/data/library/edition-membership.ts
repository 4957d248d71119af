import { isSavedStory } from '#domain/offline/is-kept-story.ts';
import type { Result } from '#lib/result.ts';
import { changeLibrary } from './change-library.ts';
import type { LibraryProblem } from './library-db.ts';

type Answer = Promise<Result<void, LibraryProblem>>;

/** What of the library belongs to a downloaded edition, besides what was saved for it. */
export const editionMembership = {
  /** Makes articles that the reader has saved part of the edition too: they are there already, and not fetched again. */
  join(ids: readonly string[]): Answer {
    return changeLibrary(async (library) => {
      const saved = library.objectStore('saved');
      const join = async (id: string) => {
        const story = await saved.get(id);
        if (!isSavedStory(story) || story.reason === 'edition' || !story.isComplete) return;
        await saved.put({ ...story, ofEdition: true });
      };
      await Promise.all(ids.map(join));
    });
  },
  /** Takes an edition off the device, but for the articles with these ids; what the reader saved stays the reader's. */
  endExcept(ids: ReadonlySet<string>): Answer {
    return changeLibrary(async (library) => {
      const saved = library.objectStore('saved');
      const end = async (record: unknown) => {
        if (!isSavedStory(record) || ids.has(record.id)) return;
        if (record.reason === 'edition') return saved.delete(record.id);
        const { ofEdition, ...story } = record;
        if (ofEdition) await saved.put(story);
      };
      await Promise.all((await saved.getAll()).map(end));
    });
  },
};
