import { isHistoryKept } from './library/is-history-kept.ts';
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
  if (blockId !== null && !isHistoryKept()) return;
  if (keptPosition(articleId) === blockId) return;
  const positions = parsePositions(readStored('localStorage', positionsKey));
  writeStored('localStorage', positionsKey, writePositions(withPosition(positions, articleId, blockId)));
}

let heard: { articleId: string; blockId: string | null } | null = null;
let scrolled: string | null = null;

/** Keeps how far an article was heard. */
export function keepHeardPosition(articleId: string, blockId: string | null): void {
  heard = { articleId, blockId };
  keepPosition(articleId, blockId);
}

/** Keeps how far the eyes have come in the article on the page; they have left what was heard of it. */
export function keepSeenPosition(articleId: string, blockId: string | null): void {
  scrolled = articleId;
  if (heard?.articleId === articleId) heard = null;
  keepPosition(articleId, blockId);
}

/** The article has left the page: whoever comes back to it comes to its beginning. */
export function leaveSeenPosition(): void {
  scrolled = null;
}

/** Id of the block that was heard last on this visit, if it is still where the article is kept; else null. */
export function heardPosition(articleId: string): string | null {
  return heard?.articleId === articleId && keptPosition(articleId) === heard.blockId ? heard.blockId : null;
}

/**
 * Id of the block at which the voice goes on for a reader who stands above the text; null where it begins. Whoever has
 * looked through the text and come back up is there on purpose: only what was heard counts then.
 */
export function positionToHear(articleId: string): string | null {
  return scrolled === articleId ? heardPosition(articleId) : keptPosition(articleId);
}
