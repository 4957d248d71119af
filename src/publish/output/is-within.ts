import { relative, sep } from 'node:path';

/** Tells whether a path is a folder or lies inside it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  // With a colon where it lies on another drive.
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || way.includes(':'));
}
