import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { fail, type Result } from '#lib/result.ts';
import { tellLibraryChange } from './library-changes.ts';
import type { LibraryProblem } from './library-db.ts';
import { onceNothingIsSaved } from './saving-lock.ts';
import { transact } from './transact.ts';

/** What was read and looked for leaves its traces here too; settings stay. */
const traces = ['qari.positions', 'qari.list', 'qari.searches'];

/** Erases everything that was read and saved on this device. The reader itself, and the settings, stay. */
export function eraseAll(): Promise<Result<void, LibraryProblem>> {
  // What is still arriving would be there again afterwards.
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
    for (const key of traces) localStorage.removeItem(key);
    for (const { name } of [cacheKinds.saved, cacheKinds.data, cacheKinds.pictures])
      await caches.delete(name);
    return true;
  } catch {
    return false;
  }
}
