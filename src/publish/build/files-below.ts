import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, by its path from there, in the order of the names: one folder is held at a time. */
export async function* filesBelow(folder: string, path = ''): AsyncGenerator<string> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const own = join(path, entry.name);
    if (entry.isDirectory()) yield* filesBelow(folder, own);
    else yield own;
  }
}
