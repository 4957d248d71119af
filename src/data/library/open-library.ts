import { type IDBPDatabase, openDB } from 'idb';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { LibraryDb, LibraryProblem } from './library-db.ts';
import { migrations } from './migrations.ts';

/** The name of the database. */
export const libraryName = 'qari';

type Library = IDBPDatabase<LibraryDb>;
let opened: Promise<Library> | null = null;

/** Does something with the library; a browser that refuses it, or has no room, is told by the result. */
export async function withLibrary<Value>(
  act: (library: Library) => Promise<Value>,
): Promise<Result<Value, LibraryProblem>> {
  try {
    return succeed(await act(await openLibrary()));
  } catch (error) {
    return fail(isFull(error) ? 'full' : 'denied');
  }
}

/** One connection for the page; opened anew when the browser has closed it, or when opening failed. */
function openLibrary(): Promise<Library> {
  const forget = () => {
    opened = null;
  };
  opened ??= openDB<LibraryDb>(libraryName, migrations.length, {
    async upgrade(database, from, _, transaction) {
      for (const migrate of migrations.slice(from)) await migrate(database, transaction);
    },
    // A tab of a newer build wants to change what is there: this one lets go, and opens again when it needs to.
    blocking(_, __, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** Does several things in one transaction: when one of them fails, none of them has happened. */
export async function allOrNone<Value>(
  transaction: { abort: () => void; done: Promise<void> },
  act: () => Promise<Value>,
): Promise<Value> {
  try {
    const value = await act();
    await transaction.done;
    return value;
  } catch (error) {
    // What cannot be stored at all does not end a transaction by itself.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has ended.
    }
    throw error;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
