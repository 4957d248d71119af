import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, with slashes between names. */
export function filesIn(root: string): Set<string> {
  const files = new Set<string>();
  const folders = [''];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(`${path}${entry.name}/`);
      else files.add(path + entry.name);
    }
  }
  return files;
}
