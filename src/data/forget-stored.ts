import { writeStored } from './safe-storage.ts';

/** Takes a text away that was kept, here and for the other parts of this page, which hear of it as if another tab had done it. */
export function forgetStored(kind: 'localStorage' | 'sessionStorage', key: string): void {
  // Where storage is blocked, this page itself remembers.
  writeStored(kind, key, '');
  try {
    globalThis[kind].removeItem(key);
  } catch {
    return;
  }
  if (kind === 'localStorage') dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
}
