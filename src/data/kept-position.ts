import { readStored, writeStored } from '#data/safe-storage.ts';
import { parsePositions, withPosition, writePositions } from './positions.ts';

const key = 'qari.positions';

/** Id of the block at which the reader of an article stopped, or null. */
export function keptPosition(articleId: string): string | null {
  return parsePositions(readStored('localStorage', key)).find(([id]) => id === articleId)?.[1] ?? null;
}

/** Keeps where the reader stopped; null forgets it. Reads anew each time: another tab may have written. */
export function keepPosition(articleId: string, blockId: string | null): void {
  if (keptPosition(articleId) === blockId) return;
  const positions = parsePositions(readStored('localStorage', key));
  writeStored('localStorage', key, writePositions(withPosition(positions, articleId, blockId)));
}

let heard: string | null = null;

/** Keeps how far an article was heard. */
export function keepHeardPosition(articleId: string, blockId: string | null): void {
  heard = blockId;
  keepPosition(articleId, blockId);
}

/** Id of the block that was heard last on this visit, if it is still where the article is kept; else null. */
export function heardPosition(articleId: string): string | null {
  return heard !== null && keptPosition(articleId) === heard ? heard : null;
}
