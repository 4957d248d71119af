import { type DBSchema, openDB } from 'idb';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { stopTransaction } from './stop-transaction.ts';

/** What Workbox notes of each file that it keeps: its address, and when it came. It is public in no other way. */
type Notes = DBSchema & {
  'cache-entries': { key: string; value: unknown; indexes: { cacheName: string } };
};

/**
 * Forgets the worker's notes of which articles and pictures it fetched, and when. Not those of code: by them it finds what is
 * too old. The worker holds its connection, so that the whole database could not be deleted at once.
 */
export async function forgetFetches(): Promise<void> {
  const notes = await openNotes();
  if (!notes) return;
  try {
    const transaction = notes.transaction('cache-entries', 'readwrite');
    const { store } = transaction;
    for (const { name } of [cacheKinds.data, cacheKinds.pictures]) {
      const keys = await store.index('cacheName').getAllKeys(name);
      await Promise.all(keys.map((key) => store.delete(key)));
    }
    await transaction.done;
  } finally {
    notes.close();
  }
}

/** Null where the worker has noted nothing yet: an empty database in its place would be in its way. */
async function openNotes() {
  let isNew = false;
  try {
    return await openDB<Notes>('workbox-expiration', undefined, {
      upgrade(_, __, ___, transaction) {
        isNew = true;
        transaction.done.catch(() => {});
        stopTransaction(transaction);
      },
    });
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}
