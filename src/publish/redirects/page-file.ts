import { isFilePath } from './is-file-path.ts';

/** What file systems take: 255 bytes for a name, 4,096 for a path, of which endings and the folder of the site need some. */
const mostBytes = { name: 240, path: 3_000 };

/**
 * The file of the page at an old address, relative to the site; null where there can be none: with the ending of another kind of
 * file, which hosts would not show as a page, and where names are too long.
 */
export function pageFile(from: string): string | null {
  const path = from.slice(1);
  if (!fits(path)) return null;
  if (path.endsWith('/')) return `${path}index.html`;
  if (!isFilePath(path)) return `${path}/index.html`;
  return /\.html?$/u.test(path) ? path : null;
}

function fits(path: string): boolean {
  return (
    Buffer.byteLength(path) <= mostBytes.path &&
    path.split('/').every((name) => Buffer.byteLength(name) <= mostBytes.name)
  );
}
