import { statSync } from 'node:fs';

/** Tells two states of a file apart without reading it, by its size and dates; null where there is no file. */
export function fileStamp(file: string): string | null {
  const entry = statSync(file, { throwIfNoEntry: false });
  return entry?.isFile() ? `${entry.size} ${entry.mtimeMs} ${entry.ctimeMs}` : null;
}
