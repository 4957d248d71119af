import { openDB } from 'idb';
import { tellLibraryChange } from './library-changes.ts';
import type { Library, LibraryDb } from './library-db.ts';
import { migrations } from './migrations.ts';
import { stopTransaction } from './stop-transaction.ts';

/** `overdue` fails when another tab has kept the library from being opened for too long; it may still be opened later. */
type Opening = { library: Promise<Library>; overdue: Promise<never>; opened: Library | null };

const patienceMilliseconds = 3_000;
let opening: Opening | null = null;

/**
 * The page's one connection to the library, opened anew when the browser or another tab's newer build has closed it, or when
 * the one that is given was found closed. Fails where the browser refuses storage, where a newer build has been, and where
 * another tab does not let go.
 */
export async function openLibrary(insteadOf?: Library): Promise<Library> {
  if (insteadOf && opening?.opened === insteadOf) opening = null;
  opening ??= startOpening();
  return Promise.race([opening.library, opening.overdue]);
}

function startOpening(): Opening {
  const forget = () => {
    if (opening === mine) opening = null;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (reason: Error) => void = () => {};
  let isOverdue = false;
  const overdue = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  overdue.catch(() => {
    isOverdue = true;
  });
  const library = connect(forget, () => {
    timer = setTimeout(() => giveUp(new Error('another tab does not let go')), patienceMilliseconds);
  });
  const mine: Opening = { library, overdue, opened: null };
  library
    .then((opened) => {
      mine.opened = opened;
      // Those who asked were told that there is no library.
      if (isOverdue) tellLibraryChange();
    }, forget)
    .finally(() => clearTimeout(timer));
  return mine;
}

async function connect(onEnd: () => void, onBlocked: () => void): Promise<Library> {
  let failure: unknown;
  try {
    return await openDB<LibraryDb>('qari', migrations.length, {
      async upgrade(database, from, _, transaction) {
        // Where all was written and there was no room to keep it.
        transaction.done.catch((error: unknown) => {
          failure ??= error;
        });
        try {
          for (const migrate of migrations.slice(from)) await migrate(database, transaction);
        } catch (error) {
          failure = error;
          stopTransaction(transaction);
        }
      },
      blocked: onBlocked,
      // A tab of a newer build wants to change what is there: this one lets go, and opens again when it needs to.
      blocking(_, __, event) {
        onEnd();
        (event.target as IDBDatabase).close();
      },
      terminated: onEnd,
    });
  } catch (error) {
    // An opening that was stopped only says so, not why.
    throw failure ?? error;
  }
}
