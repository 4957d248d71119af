import { forgetStored } from '#data/forget-stored.ts';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { fail, type Result } from '#lib/result.ts';
import { erasureSignal } from './erasure-signal.ts';
import { forgetFetches } from './forget-fetches.ts';
import { forgetPlaces } from './forget-places.ts';
import { tellLibraryChange } from './library-changes.ts';
import type { LibraryProblem } from './library-db.ts';
import { onceNothingIsSaved } from './saving-lock.ts';
import { transact } from './transact.ts';

/**
 * Erases everything that was read and saved on this device: the list and the history, the files of both, the worker's notes of
 * them, the places in articles, the summaries that were opened, the list of what is to be heard, what was searched for. The reader itself, and the
 * settings, stay.
 */
export function eraseAll(): Promise<Result<void, LibraryProblem>> {
  // What is still arriving would be there again afterwards, and what a download fetches next.
  erasureSignal.tell();
  return onceNothingIsSaved(erase);
}

async function erase(): Promise<Result<void, LibraryProblem>> {
  const erased = await transact('readwrite', async (library) => {
    await Promise.all([library.objectStore('saved').clear(), library.objectStore('history').clear()]);
  });
  if (!erased.ok) return erased;
  const areFilesErased = await eraseFiles();
  // Only now: whoever hears of it asks how much room is taken.
  tellLibraryChange();
  return areFilesErased ? erased : fail('denied');
}

async function eraseFiles(): Promise<boolean> {
  try {
    forgetPlaces();
    for (const trace of ['qari.list', 'qari.searches', 'qari.unfinished'] as const)
      forgetStored('localStorage', trace);
    for (const { name } of [cacheKinds.saved, cacheKinds.data, cacheKinds.pictures])
      await caches.delete(name);
    await forgetFetches();
    return true;
  } catch {
    return false;
  }
}
