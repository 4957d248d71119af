import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const besides = ['index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * A sum of all that the reader's code is bundled from: sources, the versions of the libraries, and `decisions` that are none of
 * these. Same sum, same bundle.
 */
export function sourcesSum(root: string, decisions: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...decisions]));
  for (const file of [...besides, ...sourcesBelow(root)])
    hash.update(`${file}\0`).update(contentOf(join(root, file)));
  return hash.digest('hex').slice(0, 20);
}

function sourcesBelow(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    // Some folders that a build runs in have no lockfile.
    return Buffer.alloc(0);
  }
}
