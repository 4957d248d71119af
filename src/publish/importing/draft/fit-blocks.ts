import { articleLimits } from '#domain/article/limits.ts';
import type { Run } from '#domain/article/run.ts';
import type { Notes } from '#publish/importing/note.ts';
import type { DraftBlock } from './draft.ts';

/** Blocks within the limits of the article format: what is too long is divided, what is too much is left out and told. */
export function fitBlocks(blocks: readonly DraftBlock[], notes: Notes): DraftBlock[] {
  const divided = blocks.flatMap(divide);
  if (divided.length > articleLimits.blocks) {
    notes.add('items-cut', { left: divided.length - articleLimits.blocks, max: articleLimits.blocks });
  }
  return divided.slice(0, articleLimits.blocks);
}

function divide(block: DraftBlock): DraftBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullquote':
      return inPieces(shortRuns(block.runs), articleLimits.runsPerBlock).map((runs) => ({ ...block, runs }));
    case 'list':
      return inPieces(block.items, articleLimits.listItems).map((items) => ({
        ...block,
        items: items.map(({ runs }) => ({ runs: fewRuns(runs) })),
      }));
    case 'pictures':
      return inPieces(block.pictures, articleLimits.images).map((pictures) => ({ ...block, pictures }));
    default:
      return [block];
  }
}

function inPieces<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Runs none of which is longer than a run may be. */
function shortRuns(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (run.text.length <= articleLimits.runLength) return [run];
    const pieces = run.text.match(new RegExp(`[\\s\\S]{1,${articleLimits.runLength / 2}}`, 'gu')) ?? [];
    return pieces.map((text) => ({ ...run, text }));
  });
}

/** An item of a list cannot be divided: past the limit it loses the looks of its words, not the words. */
function fewRuns(runs: readonly Run[]): Run[] {
  if (runs.length <= articleLimits.runsPerBlock) return shortRuns(runs);
  return shortRuns([{ text: runs.map((run) => run.text).join('') }]);
}
