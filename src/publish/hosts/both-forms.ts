import { isFilePath } from '#publish/redirects/is-file-path.ts';

/** A path with and without a slash at its end: readers and old links write both. A file has one form. */
export function bothForms(path: string): string[] {
  if (isFilePath(path)) return [path];
  const bare = path.replace(/\/$/, '');
  return [bare, `${bare}/`];
}
