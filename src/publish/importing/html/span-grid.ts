import { articleLimits } from '#domain/article/limits.ts';
import { attribute, isElement } from './element.ts';
import type { HtmlElement } from './parse-html.ts';

type Carried<Cell> = { cell: Cell; rows: number };

/**
 * Lays the cells of a table out by columns, row after row, as browsers do with `colspan` and `rowspan` (HTML, "forming a table"). A
 * cell that reaches over rows stands in each; one that reaches over columns stands in each of a heading, and in the first of
 * a row of data. Columns after `most` are left out.
 */
export function spanGrid<Cell>({ most, empty }: { most: number; empty: Cell }) {
  let above: (Carried<Cell> | undefined)[] = [];
  return (cells: readonly HtmlElement[], read: (cell: HtmlElement) => Cell, isHeader: boolean): Cell[] => {
    const row: Cell[] = [];
    const below: typeof above = [];
    const put = (cell: Cell, rows: number) => {
      if (row.length >= most) return;
      if (rows > 1) below[row.length] = { cell, rows: rows - 1 };
      row.push(cell);
    };
    const putCarried = () => {
      for (let carried = above[row.length]; carried && row.length < most; carried = above[row.length]) {
        put(carried.cell, carried.rows);
      }
    };
    for (const element of cells) {
      putCarried();
      if (row.length >= most) break;
      const cell = read(element);
      const rows = spanOf(element, 'rowspan');
      const columns = spanOf(element, 'colspan');
      for (let column = 0; column < columns; column += 1) {
        put(column === 0 || isHeader ? cell : empty, rows);
      }
    }
    putCarried();
    above = below;
    return row;
  };
}

/** How many columns or rows a cell reaches over, from 1; `rowspan="0"` is to the end. People write `colspan="100"` for a whole row: that makes no columns. */
export function spanOf(element: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(element, name), 10);
  if (name === 'rowspan' && span === 0) return Number.POSITIVE_INFINITY;
  const isBeyond = name === 'colspan' && span > articleLimits.tableColumns;
  return span > 0 && !isBeyond ? span : 1;
}

/** The cells of a row. */
export function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter((node): node is HtmlElement => isElement(node, 'td', 'th'));
}
