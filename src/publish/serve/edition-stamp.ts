import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp } from '#publish/archive/file-stamp.ts';
import { sumOf } from '#publish/output/sum-of.ts';

/** Tells two states of an edition folder apart without reading a file: by the names, sizes and dates of all that lies in it. */
export function editionStamp(folder: string): string {
  // Each by its name: it may be a link to a folder elsewhere.
  const files = ['', 'articles', 'media'].flatMap((name) => filesIn(join(folder, name), name === 'media'));
  return sumOf(files.map((file) => `${file} ${fileStamp(file)}`).join('\n'));
}

function filesIn(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' })
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
