/** Tells a path that names a file (`/post.html`) from one that names a page (`/articles/suez`, `/articles/v1.2`). */
export function isFilePath(path: string): boolean {
  return /\.[a-z]{2,5}$/iu.test(path);
}
