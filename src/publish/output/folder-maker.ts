import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folders above a file, each once: to ask for one that is there costs as much as to write a small file. */
export function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
