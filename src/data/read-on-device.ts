/** What will be read at the next visit: a text of localStorage, without what only the memory of this page has; or null. */
export function readOnDevice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
