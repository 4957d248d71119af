import { readFile, stat } from 'node:fs/promises';
import { ImportProblem } from '#publish/importing/import-problem.ts';

/** Reads a file of at most `maxBytes`. Throws an ImportProblem for one that is bigger, is none or may not be read. */
export async function readBounded(path: string, maxBytes: number): Promise<Buffer> {
  const entry = await stat(path).catch(() => null);
  if (!entry) throw new ImportProblem('not-found', { name: path });
  if (!entry.isFile()) throw new ImportProblem('not-readable', { name: path });
  if (entry.size > maxBytes) throw new ImportProblem('too-big', { name: path, max: maxBytes });
  return readFile(path).catch(() => {
    throw new ImportProblem('not-readable', { name: path });
  });
}
