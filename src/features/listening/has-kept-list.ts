import { readStored } from '#data/safe-storage.ts';

/** Where the listening list stands in localStorage. */
export const keptListKey = 'qari.list';

/** How a list that is not empty is written. */
const beginning = '{"v":1,"stories":[{';

/** Tells whether a list of something was left on an earlier visit, without reading all of it. */
export function hasKeptList(): boolean {
  return readStored('localStorage', keptListKey)?.startsWith(beginning) ?? false;
}
