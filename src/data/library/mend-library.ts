import { deleteDB, openDB, type StoreNames } from 'idb';
import { within } from '#lib/within.ts';
import { tellLibraryChange } from './library-changes.ts';
import type { Library, LibraryDb } from './library-db.ts';
import { migrations } from './migrations.ts';

type Shelf = StoreNames<LibraryDb>;

/** What a library of today has, and by what it is sorted. */
const shelves = { saved: ['by-saved-at', 'by-bytes'], history: ['by-read-at'] } as const;
const names = Object.keys(shelves) as Shelf[];

/** How long a tab that does not let go is waited for; it is mended all the same once that has gone. */
const patienceMilliseconds = 3_000;

/**
 * Makes a library anew that lacks a part, as a program leaves it that meddles with a browser's data. Every record that can
 * be read is put back, at the version that it was of. Fails where another tab does not let go.
 */
export async function mendLibrary(): Promise<void> {
  // Two tabs that find it so do it one after the other; the second finds it whole.
  const { locks } = navigator;
  await within(patienceMilliseconds, locks ? locks.request('qari.mending', mend) : mend());
}

async function mend(): Promise<void> {
  const broken = await openDB<LibraryDb>('qari');
  const { version } = broken;
  const isWhole = version >= migrations.length && names.every((name) => hasWhole(broken, name));
  const records = isWhole ? [] : await Promise.all(names.map((name) => recordsIn(broken, name)));
  broken.close();
  if (isWhole) return;
  await deleteDB('qari');
  const anew = await openDB<LibraryDb>('qari', version, {
    async upgrade(database, _, __, transaction) {
      for (const migrate of migrations.slice(0, version)) await migrate(database, transaction);
    },
  });
  await putBack(anew, records.flat());
  anew.close();
  tellLibraryChange();
}

function hasWhole(library: Library, name: Shelf): boolean {
  if (!library.objectStoreNames.contains(name)) return false;
  const { indexNames } = library.transaction(name).store;
  return shelves[name].every((index) => [...indexNames].includes(index as never));
}

type Found = { name: Shelf; record: LibraryDb[Shelf]['value'] };

async function recordsIn(library: Library, name: Shelf): Promise<Found[]> {
  try {
    return (await library.getAll(name)).map((record) => ({ name, record }));
  } catch {
    return [];
  }
}

/** A record without a key belongs to nothing, and the others are not lost for it. */
async function putBack(library: Library, found: readonly Found[]): Promise<void> {
  for (const { name, record } of found) await library.put(name, record).catch(() => {});
}
