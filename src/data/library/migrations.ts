import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LibraryDb } from './library-db.ts';

type Upgrade = (
  database: IDBPDatabase<LibraryDb>,
  transaction: IDBPTransaction<LibraryDb, StoreNames<LibraryDb>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * What leads from each version to the next, the first from nothing. A version that was shipped is never changed. The places
 * in `qari.positions` stay where they are: nothing there says of which stories they are.
 */
export const migrations: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('saved', { keyPath: 'id' });
  },
  async (database, transaction) => {
    const history = database.createObjectStore('history', { keyPath: 'id' });
    history.createIndex('by-read-at', 'readAt');
    // Nothing is known of the files of what was saved before: they are fetched again.
    const unknown = { reason: 'reader', files: [], bytes: 0, hasAudio: false, isComplete: false } as const;
    const saved = transaction.objectStore('saved');
    for (const record of await saved.getAll()) await saved.put({ ...unknown, ...record });
  },
];
