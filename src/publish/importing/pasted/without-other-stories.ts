import { labelOf } from '#publish/importing/labels/label-of.ts';
import type { Notes } from '#publish/importing/note.ts';
import { headLineIn } from './head-line.ts';

/** Heads of parts are read, not left out. */
const heads = new Set(['summary', 'contributors']);

/**
 * The lines of a copied page without what leads to other stories ("Read also" and the headlines below it). What is left out of
 * it, here or later, is told.
 */
export function withoutOtherStories(lines: readonly string[], notes: Notes): string[] {
  let isBelowRelated = false;
  let lastTeaser: string | undefined;
  const kept = lines.filter((line) => {
    const label = labelOf(line);
    const isTeaser = label === undefined && isBelowRelated && canBeTeaser(line);
    if (isTeaser || (label && !heads.has(label) && /\p{L}/u.test(line))) notes.gather('dropped-labels', line);
    isBelowRelated = label === 'related' ? !/:\s*\S/u.test(line) : isTeaser;
    // Nobody can tell a last paragraph without a full stop from one more link.
    if (label === undefined) lastTeaser = isTeaser ? line : undefined;
    return !isTeaser && label !== 'related';
  });
  if (lastTeaser) notes.add('last-line-dropped', { text: lastTeaser });
  return kept;
}

function canBeTeaser(line: string): boolean {
  return line.length <= 120 && !/^\(|[.!?\u061F:…)]$/u.test(line) && !headLineIn(line);
}
