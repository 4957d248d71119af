import { mostPositions, type Positions } from '#data/positions.ts';
import type { ReadStory } from '#domain/offline/read-story.ts';

/**
 * Puts the places of a file beside those that are here. They have no dates: of two in one article that of the later visit
 * counts, so that of the file only where its visit is in `later`; an article that was read to its end later has none.
 */
export function mergePositions(here: Positions, imported: Positions, later: readonly ReadStory[]): Positions {
  const visits = new Map(later.map((visit) => [visit.id, visit]));
  const inFile = new Map(imported);
  const merged = new Map(here);
  for (const [id] of here) {
    const visit = visits.get(id);
    const place = inFile.get(id);
    if (visit && place !== undefined) merged.set(id, place);
    else if (visit?.isRead && visit.blockId === null) merged.delete(id);
  }
  const known = new Set(here.map(([id]) => id));
  for (const [id, place] of imported) if (!known.has(id)) merged.set(id, place);
  return [...merged].slice(0, mostPositions);
}
