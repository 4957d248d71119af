import { forgetStored } from '#data/forget-stored.ts';
import { positionsKey } from '#data/kept-position.ts';

/** In the storage of a visit, one for each article whose summary was opened or closed. */
const summaries = 'qari.summary.';

/** Forgets where the reader was in every article, and in which of them the summary was opened on this visit. */
export function forgetPlaces(): void {
  forgetStored('localStorage', positionsKey);
  for (const key of keysOfVisit()) if (key.startsWith(summaries)) forgetStored('sessionStorage', key);
}

function keysOfVisit(): string[] {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}
