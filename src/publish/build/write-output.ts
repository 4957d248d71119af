import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file of the output, and the folders above it. */
export async function writeOutput(outFolder: string, file: string, content: string): Promise<void> {
  const path = join(outFolder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
