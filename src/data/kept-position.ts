import { historySwitch } from './library/history-switch.ts';
import { parsePositions, withPosition, writePositions } from './positions.ts';
import { readStored, writeStored } from './safe-storage.ts';

/** Where positions stand in localStorage. */
export const positionsKey = 'qari.positions';

/** Id of the block at which the reader of an article stopped, or null. */
export function keptPosition(articleId: string): string | null {
  return (
    parsePositions(readStored('localStorage', positionsKey)).find(([id]) => id === articleId)?.[1] ?? null
  );
}

/** Whether the place in any article is kept. */
export function hasKeptPositions(): boolean {
  return parsePositions(readStored('localStorage', positionsKey)).length > 0;
}

/**
 * Keeps where the reader stopped, unless nothing of what is read is to be kept; null forgets it. Reads anew each time: another
 * tab may have written.
 */
export function keepPosition(articleId: string, blockId: string | null): void {
  if (blockId !== null && !historySwitch.get().isKept) return;
  if (keptPosition(articleId) === blockId) return;
  const positions = parsePositions(readStored('localStorage', positionsKey));
  writeStored('localStorage', positionsKey, writePositions(withPosition(positions, articleId, blockId)));
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
