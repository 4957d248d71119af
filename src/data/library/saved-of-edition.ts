import { isSavedStory } from '#domain/offline/is-kept-story.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { Result } from '#lib/result.ts';
import type { LibraryProblem } from './library-db.ts';
import { ofReason } from './of-reason.ts';
import { transact } from './transact.ts';

/**
 * What is saved of an edition with these articles, whoever saved it, and all that came with any edition; those saved last
 * first.
 */
export function savedOfEdition(ids: readonly string[]): Promise<Result<SavedStory[], LibraryProblem>> {
  return transact('readonly', async (library) => {
    const saved = library.objectStore('saved');
    const [withEdition, ...among] = await Promise.all([
      saved.index('by-saved-at').getAll(ofReason('edition')),
      ...ids.map((id) => saved.get(id)),
    ]);
    const byReader = among.filter(isSavedStory).filter(({ reason }) => reason === 'reader');
    return [...withEdition.filter(isSavedStory).reverse(), ...byReader];
  });
}
