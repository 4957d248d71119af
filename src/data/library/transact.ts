import type { IDBPTransaction } from 'idb';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { Library, LibraryDb, LibraryProblem } from './library-db.ts';
import { mendLibrary } from './mend-library.ts';
import { openLibrary } from './open-library.ts';
import { stopTransaction } from './stop-transaction.ts';

type Stores = ('saved' | 'history')[];
type Mode = 'readonly' | 'readwrite';

/** One transaction over all of the library. */
export type LibraryTransaction<Kind extends Mode> = IDBPTransaction<LibraryDb, Stores, Kind>;

type Act<Kind extends Mode, Value> = (transaction: LibraryTransaction<Kind>) => Promise<Value>;

const stores: Stores = ['saved', 'history'];

/** What is said of a connection that is closed. WebKit closes some in the background without telling. */
const signsOfClosing = ['InvalidStateError', 'AbortError', 'UnknownError'];

const problems: Readonly<Record<string, LibraryProblem>> = {
  QuotaExceededError: 'full',
  // A newer build has been here, and was taken back, or runs in another tab.
  VersionError: 'older',
};

/** Does something in one transaction: once it succeeds all of it is kept, and where anything fails nothing is. */
export async function transact<Kind extends Mode, Value>(
  kind: Kind,
  act: Act<Kind, Value>,
): Promise<Result<Value, LibraryProblem>> {
  try {
    return succeed(await actOnceMore(kind, act));
  } catch (error) {
    return fail(problems[nameOf(error)] ?? 'denied');
  }
}

async function actOnceMore<Kind extends Mode, Value>(kind: Kind, act: Act<Kind, Value>): Promise<Value> {
  let library: Library | undefined;
  try {
    library = await openLibrary();
    return await actOn(library, kind, act);
  } catch (error) {
    const lacksPart = nameOf(error) === 'NotFoundError';
    if (!lacksPart && !(library && signsOfClosing.includes(nameOf(error)))) throw error;
    library?.close();
    if (lacksPart) await mendOnce();
    return actOn(await openLibrary(library), kind, act);
  }
}

let mending: Promise<void> | undefined;

/** Once in the life of a page, for all that ask: what breaks a library again would do so without end. */
function mendOnce(): Promise<void> {
  mending ??= mendLibrary();
  return mending;
}

async function actOn<Kind extends Mode, Value>(
  library: Library,
  kind: Kind,
  act: Act<Kind, Value>,
): Promise<Value> {
  const transaction = library.transaction(stores, kind);
  // It fails along with what is awaited below, and would be reported as an error that nobody handled.
  transaction.done.catch(() => {});
  try {
    const value = await act(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    const reason = transaction.error ?? error;
    stopTransaction(transaction);
    throw reason;
  }
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
