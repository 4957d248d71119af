import { isFilePath } from './is-file-path.ts';

/** One path for the two forms in which it is written; a file keeps its name. */
export function slashedPath(path: string): string {
  return path.startsWith('/') && !path.endsWith('/') && !isFilePath(path) ? `${path}/` : path;
}
