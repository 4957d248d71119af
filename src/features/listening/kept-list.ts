import { onStoredElsewhere, readStored, writeStored } from '#data/safe-storage.ts';
import { keptListKey } from './has-kept-list.ts';
import type { ListStorage } from './listening-list.ts';

/** The list of this device. Its reader comes when there is something to be read. */
export const keptList: ListStorage = {
  async read() {
    const stored = readStored('localStorage', keptListKey);
    if (!stored) return null;
    const { parseKeptList } = await import('./kept-list-schema.ts');
    return parseKeptList(stored);
  },
  write: (list) => writeStored('localStorage', keptListKey, list ? JSON.stringify({ v: 1, ...list }) : ''),
  watch: (listener) => onStoredElsewhere(keptListKey, listener),
};
