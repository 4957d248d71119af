import { readStored } from '#data/safe-storage.ts';

/** Where the listening list stands in localStorage. */
export const keptListKey = 'qari.list';

/** What is written of a list that is not empty. */
const aStory = '"stories":[{';

/** Tells whether a list of something was left on an earlier visit, without reading all of it. */
export function hasKeptList(): boolean {
  return readStored('localStorage', keptListKey)?.includes(aStory) ?? false;
}
