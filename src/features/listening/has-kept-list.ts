import { readStored } from '#data/safe-storage.ts';

/** Where the listening list stands in localStorage. */
export const keptListKey = 'qari.list';

/** Tells whether a list was left on an earlier visit, without reading it. */
export function hasKeptList(): boolean {
  return (readStored('localStorage', keptListKey) ?? '') !== '';
}
