import { articleLimits } from '#domain/article/limits.ts';
import type { Run } from '#domain/article/run.ts';
import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { findAll, isElement, rawText } from './element.ts';
import type { HtmlElement } from './parse-html.ts';
import type { ReadContext } from './read-context.ts';
import { readInline } from './read-inline.ts';

type Cell = { runs?: Run[] };

/** A table: rows of headings first. One of a single column or a single row was there for the look, and becomes text. */
export function readTable(element: HtmlElement, context: ReadContext): DraftBlock[] {
  const rowElements = findAll(element.childNodes, 'tr');
  const cellsOf = (row: HtmlElement) => row.childNodes.filter((node) => isElement(node, 'td', 'th'));
  const columns = Math.max(0, ...rowElements.map((row) => cellsOf(row).length));
  if (columns < 2 || rowElements.length < 2)
    return context.blocksIn(
      rowElements.flatMap((row) =>
        cellsOf(row).flatMap((cell) => ('childNodes' in cell ? cell.childNodes : [])),
      ),
    );
  const header: Cell[][] = [];
  const rows: Cell[][] = [];
  for (const row of rowElements) {
    const cells = cellsOf(row);
    const isHeader = rows.length === 0 && header.length < 2 && cells.every((cell) => isElement(cell, 'th'));
    const read = cells.slice(0, articleLimits.tableColumns).map((cell): Cell => {
      const runs = 'childNodes' in cell ? readInline(cell.childNodes, context) : [];
      return runs.length > 0 ? { runs } : {};
    });
    if (read.length > 0) (isHeader ? header : rows).push(read);
  }
  if (columns > articleLimits.tableColumns || rows.length > articleLimits.tableRows) {
    context.notes.add('table-cut', { rows: articleLimits.tableRows, columns: articleLimits.tableColumns });
  }
  if (rows.length === 0) rows.push(...header.splice(1));
  if (rows.length === 0) return [];
  const caption = cleanLine(rawText(findAll(element.childNodes, 'caption')));
  return [
    { type: 'table', ...(caption && { caption }), header, rows: rows.slice(0, articleLimits.tableRows) },
  ];
}
