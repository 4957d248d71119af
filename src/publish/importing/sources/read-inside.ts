import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { readBounded } from './read-bounded.ts';

/** Reads a file that a saved page names by a relative path, never one outside of the page's folder, also not through a link. */
export async function readInside(
  folder: string | undefined,
  path: string,
  maxBytes: number,
): Promise<Buffer> {
  const name = decoded(path.replace(/[?#].*$/, ''));
  if (folder === undefined || name.includes('\0') || isAbsolute(name)) {
    throw new ImportProblem('outside', { name: path.slice(0, 100) });
  }
  const [root, target] = await Promise.all([
    realpath(folder),
    realpath(join(folder, name)).catch(() => null),
  ]);
  const inside = target === null ? relative(root, join(root, name)) : relative(root, target);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new ImportProblem('outside', { name: path.slice(0, 100) });
  }
  if (target === null) throw new ImportProblem('not-found', { name: path.slice(0, 100) });
  return readBounded(target, maxBytes);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
