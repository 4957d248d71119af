/** The two lifetimes a browser offers: kept for good, or for this visit. */
type StorageKind = 'localStorage' | 'sessionStorage';

const memory = { localStorage: new Map<string, string>(), sessionStorage: new Map<string, string>() };

/** Reads a text that was kept, or null. Storage that is blocked reads from memory. */
export function readStored(kind: StorageKind, key: string): string | null {
  const remembered = memory[kind].get(key);
  if (remembered !== undefined) return remembered;
  try {
    return globalThis[kind].getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps a text. When storage is blocked or full it stays in memory for as long as the page lives: the reader's choice
 * works. Whether it will at the next visit: `readOnDevice`.
 */
export function writeStored(kind: StorageKind, key: string, value: string): void {
  try {
    globalThis[kind].setItem(key, value);
    memory[kind].delete(key);
  } catch {
    memory[kind].set(key, value);
  }
}

/** Tells when another tab changes a key of localStorage; null means it was removed. */
export function onStoredElsewhere(key: string, listener: (value: string | null) => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener(event.key === null ? null : event.newValue);
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}
