import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The stamps of the files of a folder, by their names. */
export type FileStamps = ReadonlyMap<string, string>;

/** Tells two states of a file apart without reading it, by its size and dates; null where there is no file. */
export function fileStamp(file: string): string | null {
  const entry = statSync(file, { throwIfNoEntry: false });
  return entry?.isFile() ? `${entry.size} ${entry.mtimeMs} ${entry.ctimeMs}` : null;
}

/** The stamps of all files of a folder; none where there is no folder. */
export function fileStamps(folder: string): FileStamps {
  try {
    return new Map(
      readdirSync(folder).flatMap((name) => {
        const stamp = fileStamp(join(folder, name));
        return stamp === null ? [] : [[name, stamp] as const];
      }),
    );
  } catch {
    return new Map();
  }
}
