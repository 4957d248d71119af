import type { Result } from '#lib/result.ts';
import { tellLibraryChange } from './library-changes.ts';
import type { LibraryProblem } from './library-db.ts';
import { type LibraryTransaction, transact } from './transact.ts';

/** Changes the library, all or nothing, and tells of it. What gives `false` has changed nothing. */
export async function changeLibrary<Value>(
  act: (transaction: LibraryTransaction<'readwrite'>) => Promise<Value>,
): Promise<Result<Value, LibraryProblem>> {
  const changed = await transact('readwrite', act);
  if (changed.ok && changed.value !== false) tellLibraryChange();
  return changed;
}
