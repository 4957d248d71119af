import { onStoredElsewhere, readStored, writeStored } from '#data/safe-storage.ts';
import type { ListStorage } from './listening-list.ts';

const key = 'qari.list';

/** The list of this device. Its reader comes when there is something to be read. */
export const keptList: ListStorage = {
  async read() {
    const stored = readStored('localStorage', key);
    if (!stored) return null;
    const { parseKeptList } = await import('./kept-list-schema.ts');
    return parseKeptList(stored);
  },
  write: (list) => writeStored('localStorage', key, list ? JSON.stringify({ v: 1, ...list }) : ''),
  watch: (listener) => onStoredElsewhere(key, listener),
};

/** Tells whether a list was left on an earlier visit, without reading it. */
export function hasKeptList(): boolean {
  return (readStored('localStorage', key) ?? '') !== '';
}
