import { articleLimits } from '#domain/article/limits.ts';
import type { Run } from '#domain/article/run.ts';
import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { findAll, isElement, rawText } from './element.ts';
import type { HtmlElement } from './parse-html.ts';
import { picturesBelow } from './pictures-below.ts';
import type { ReadContext } from './read-context.ts';
import { readInline } from './read-inline.ts';
import { readLayoutTable } from './read-layout-table.ts';
import { cellsOf, spanGrid, spanOf } from './span-grid.ts';

type Cell = { runs?: Run[] };

/** A table: rows of headings first, each cell in its own column. One of a single column or a single row was there for the look, and becomes text. */
export function readTable(element: HtmlElement, context: ReadContext): DraftBlock[] {
  const rowElements = findAll(element.childNodes, 'tr');
  const columns = Math.max(0, ...rowElements.map((row) => columnsOf(cellsOf(row))));
  if (rowElements.length < 2 || !rowElements.some((row) => cellsOf(row).length > 1)) {
    return readLayoutTable(rowElements, context);
  }
  const header: Cell[][] = [];
  const rows: Cell[][] = [];
  const layRow = spanGrid<Cell>({ most: articleLimits.tableColumns, empty: {} });
  const readCell = (cell: HtmlElement): Cell => {
    const runs = readInline(cell.childNodes, context);
    return runs.length > 0 ? { runs } : {};
  };
  for (const row of rowElements) {
    const cells = cellsOf(row);
    const isHeader = rows.length === 0 && header.length < 2 && cells.every((cell) => isElement(cell, 'th'));
    const laid = layRow(cells, readCell, isHeader && cells.length > 1);
    if (cells.length > 0) (isHeader ? header : rows).push(laid);
  }
  if (columns > articleLimits.tableColumns || rows.length > articleLimits.tableRows) {
    context.notes.add('table-cut', { rows: articleLimits.tableRows, columns: articleLimits.tableColumns });
  }
  if (rows.length === 0) rows.push(...header.splice(1));
  if (rows.length === 0) return picturesBelow(element, context);
  const caption = cleanLine(rawText(findAll(element.childNodes, 'caption')));
  return [
    { type: 'table', ...(caption && { caption }), header, rows: rows.slice(0, articleLimits.tableRows) },
    ...picturesBelow(element, context),
  ];
}

function columnsOf(cells: readonly HtmlElement[]): number {
  return cells.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0);
}
