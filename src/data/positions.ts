/** Where readers stopped: pairs of article id and block id, the newest first. */
export type Positions = (readonly [articleId: string, blockId: string])[];

const version = 1;
/** In how many articles a place is kept. */
export const mostPositions = 100;

/** Reads what was kept; anything else, or of another version, is no position at all. */
export function parsePositions(stored: string | null): Positions {
  try {
    const { v, at } = JSON.parse(stored ?? '{}') as { v?: unknown; at?: unknown };
    return v === version && Array.isArray(at) ? at.filter(isPair) : [];
  } catch {
    return [];
  }
}

/** Puts an article's block in front, or takes the article out; the oldest beyond a hundred are dropped. */
export function withPosition(positions: Positions, articleId: string, blockId: string | null): Positions {
  const others = positions.filter(([id]) => id !== articleId);
  return blockId === null ? others : [[articleId, blockId] as const, ...others].slice(0, mostPositions);
}

/** The text under which positions are kept. */
export function writePositions(positions: Positions): string {
  return JSON.stringify({ v: version, at: positions });
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
