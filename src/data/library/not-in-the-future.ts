import type { LibraryFile } from './library-file-schema.ts';

/** How far the clocks of two devices may lie apart, in milliseconds. */
const slack = 24 * 60 * 60 * 1_000;

/**
 * Puts what a file says was saved or read later than now at now, and gives how many that were: what comes from a clock that
 * was years ahead would else stand before everything that is read from now on. To refuse it would cost that reader the list.
 */
export function notInTheFuture(file: LibraryFile, now: Date): { file: LibraryFile; moved: number } {
  let moved = 0;
  const notAfterNow = (moment: string) => {
    if (Date.parse(moment) <= now.getTime() + slack) return moment;
    moved += 1;
    return now.toISOString();
  };
  const saved = file.saved.map((each) => ({ ...each, savedAt: notAfterNow(each.savedAt) }));
  const history = file.history.map((each) => ({ ...each, readAt: notAfterNow(each.readAt) }));
  return { file: { ...file, saved, history }, moved };
}
