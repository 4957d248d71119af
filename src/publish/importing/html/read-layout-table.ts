import type { Run } from '#domain/article/run.ts';
import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import type { HtmlElement } from './parse-html.ts';
import type { ReadContext } from './read-context.ts';
import { cellsOf } from './span-grid.ts';

const short = 80;

/** The text of a table of a single row or column: each cell on its own, or, where all are a few words, in one line with bars between. */
export function readLayoutTable(rows: readonly HtmlElement[], context: ReadContext): DraftBlock[] {
  const cells = rows
    .flatMap(cellsOf)
    .map((cell) => context.blocksIn(cell.childNodes))
    .filter(({ length }) => length > 0);
  const lines = cells.flatMap((blocks) => shortLine(blocks) ?? []);
  if (rows.length > 1 || cells.length < 2 || lines.length < cells.length) return cells.flat();
  const runs = lines.flatMap(({ runs: own }, index) => (index === 0 ? own : [{ text: ' | ' }, ...own]));
  return [{ type: 'paragraph', runs }];
}

function shortLine(blocks: readonly DraftBlock[]): { runs: Run[] } | undefined {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph' || others.length > 0) return undefined;
  return first.runs.reduce((sum, { text }) => sum + text.length, 0) > short ? undefined : first;
}
