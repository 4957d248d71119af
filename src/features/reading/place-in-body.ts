/** Where a reader is in a body: before its third block, at a block, or past its end. */
export type PlaceInBody = { part: 'beginning' | 'end' } | { part: 'middle'; blockId: string };

const firstBlocks = 2;
/** Eyes rest in the upper part of a window: the block there is the one being read. */
const eyeLevel = 0.33;

/** Finds the block at which the reader is now. */
export function placeInBody(body: HTMLElement): PlaceInBody {
  if (body.getBoundingClientRect().bottom <= innerHeight) return { part: 'end' };
  const blocks = [...body.children].filter(({ id }) => id !== '');
  const line = innerHeight * eyeLevel;
  const index = blocks.findLastIndex((block) => block.getBoundingClientRect().top <= line);
  const block = blocks[index];
  return index < firstBlocks || !block ? { part: 'beginning' } : { part: 'middle', blockId: block.id };
}
