import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import type { Result } from '#lib/result.ts';
import { tellLibraryChange } from './library-changes.ts';
import type { LibraryProblem } from './library-db.ts';
import { allOrNone, withLibrary } from './open-library.ts';

/** What was read leaves its traces here too; settings stay. */
const traces = ['qari.positions', 'qari.list'];

/** Erases everything that was read and saved on this device. The reader itself, and the settings, stay. */
export async function eraseAll(): Promise<Result<void, LibraryProblem>> {
  const erased = await withLibrary(async (library) => {
    const transaction = library.transaction(['saved', 'history'], 'readwrite');
    await allOrNone(transaction, () =>
      Promise.all([transaction.objectStore('saved').clear(), transaction.objectStore('history').clear()]),
    );
    for (const { name } of [cacheKinds.saved, cacheKinds.data, cacheKinds.pictures])
      await caches.delete(name);
    for (const key of traces) localStorage.removeItem(key);
  });
  if (erased.ok) tellLibraryChange();
  return erased;
}
