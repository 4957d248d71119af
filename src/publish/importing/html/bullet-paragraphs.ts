import { plainText } from '#domain/article/plain-text.ts';
import type { Run } from '#domain/article/run.ts';
import type { DraftBlock } from '#publish/importing/draft/draft.ts';

const bullet = /^[\u2022\u00B7\u25AA\u25CF\u25E6]\s+(?=\S)/u;

/** Blocks in which paragraphs that begin with a dot, as Word writes the items of a list, are a list. One alone stays. */
export function withBulletLists(blocks: readonly DraftBlock[]): DraftBlock[] {
  const merged: DraftBlock[] = [];
  let items: { runs: Run[] }[] | null = null;
  for (const [index, block] of blocks.entries()) {
    const runs = itemRuns(block);
    if (!runs || (!items && !itemRuns(blocks[index + 1]))) merged.push(block);
    else if (items) items.push({ runs });
    else merged.push({ type: 'list', items: [{ runs }] });
    const last = merged.at(-1);
    items = runs && last?.type === 'list' ? last.items : null;
  }
  return merged;
}

/** The runs of a paragraph after its dot; undefined without one. */
function itemRuns(block: DraftBlock | undefined): Run[] | undefined {
  if (block?.type !== 'paragraph') return undefined;
  let left = bullet.exec(plainText(block.runs))?.[0].length;
  if (left === undefined) return undefined;
  return block.runs.flatMap((run): Run[] => {
    const text = run.text.slice(left);
    left = Math.max(0, (left ?? 0) - run.text.length);
    return text ? [{ ...run, text }] : [];
  });
}
