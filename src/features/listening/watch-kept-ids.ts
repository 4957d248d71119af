import { onStoredElsewhere, readStored } from '#data/safe-storage.ts';
import { keptListKey } from './has-kept-list.ts';

/**
 * Tells which articles are on the listening list of this device, now and when another tab changes it, without the player
 * and without a check of what is kept: a wrong mark harms nobody. Returns the way to stop it.
 */
export function watchKeptIds(know: (ids: ReadonlySet<string>) => void): () => void {
  const tell = () => know(keptIds(readStored('localStorage', keptListKey)));
  tell();
  return onStoredElsewhere(keptListKey, tell);
}

function keptIds(json: string | null): ReadonlySet<string> {
  try {
    const { stories }: { stories: { id: string }[] } = JSON.parse(json ?? '');
    return new Set(stories.map(({ id }) => id));
  } catch {
    return new Set();
  }
}
