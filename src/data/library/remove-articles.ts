import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { Result } from '#lib/result.ts';
import type { LibraryProblem } from './library-db.ts';
import { putSaved, removeSaved, savedStories } from './saved-stories.ts';
import { whenNothingIsSaved, whileSaving } from './saving-lock.ts';

/** Takes articles off the list; their files stay until `discardUnsaved`, so that it can be undone. */
export const forgetSaved = removeSaved;

/** Puts an article back on the list; where its files were erased meanwhile they are to be fetched again. */
export function putBack(
  saved: SavedStory,
  base = import.meta.env.BASE_URL,
): Promise<Result<void, LibraryProblem>> {
  return whileSaving(async () => {
    const isThere = await areKept(saved.files, base).catch(() => false);
    return putSaved([isThere ? saved : { ...saved, files: [], bytes: 0, isComplete: false }]);
  });
}

async function areKept(files: readonly string[], base: string): Promise<boolean> {
  const cache = await caches.open(cacheKinds.saved.name);
  const kept = await Promise.all(files.map((file) => cache.match(base + file, { ignoreVary: true })));
  return kept.every((answer) => answer !== undefined);
}

/** Erases the files of all articles that are no longer on the list; not while something is being saved, here or in another tab. */
export async function discardUnsaved(base = import.meta.env.BASE_URL): Promise<void> {
  await whenNothingIsSaved(async () => {
    const saved = await savedStories();
    if (!saved.ok) return;
    const addressOf = (file: string) => new URL(base + file, location.href).href;
    const wanted = new Set(saved.value.flatMap(({ files }) => files.map(addressOf)));
    const cache = await caches.open(cacheKinds.saved.name);
    await Promise.all((await cache.keys()).map((file) => wanted.has(file.url) || cache.delete(file)));
  }).catch(() => undefined);
}
