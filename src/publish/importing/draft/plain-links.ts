import { disguisedLinks } from '#domain/article/disguised-links.ts';
import type { Run } from '#domain/article/run.ts';
import type { Notes } from '#publish/importing/note.ts';
import type { DraftBlock } from './draft.ts';

/** Blocks without links whose text looks like another address; the words stay, and each is told. */
export function plainLinks(blocks: readonly DraftBlock[], notes: Notes): DraftBlock[] {
  const plain = (runs: readonly Run[]): Run[] => {
    const disguised = new Set(disguisedLinks(runs));
    for (const href of disguised) notes.add('link-disguised', { address: href.slice(0, 60) });
    return runs.map((run) => {
      const { href, ...words } = run;
      return href && disguised.has(href) ? words : run;
    });
  };
  const plainRow = (row: readonly { runs?: Run[] }[]) =>
    row.map(({ runs }) => (runs ? { runs: plain(runs) } : {}));
  return blocks.map((block): DraftBlock => {
    if ('runs' in block) return { ...block, runs: plain(block.runs) };
    if (block.type === 'list')
      return { ...block, items: block.items.map(({ runs }) => ({ runs: plain(runs) })) };
    if (block.type !== 'table') return block;
    return { ...block, header: block.header.map(plainRow), rows: block.rows.map(plainRow) };
  });
}
