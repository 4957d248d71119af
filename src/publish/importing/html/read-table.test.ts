import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { blocksOfHtml } from './blocks-of-html.ts';

const blocksOf = (html: string) => blocksOfHtml(html, { base: undefined, notes: collectNotes() });

/** The words of the first table, row by row. */
function tableOf(html: string) {
  const [table] = blocksOf(html);
  if (table?.type !== 'table') throw new Error(`no table: ${JSON.stringify(table)}`);
  const words = (rows: typeof table.rows) =>
    rows.map((row) => row.map(({ runs = [] }) => runs.map(({ text }) => text).join('')));
  return { header: words(table.header), rows: words(table.rows) };
}

describe('a table of a page', () => {
  it('has each cell below its own heading, where cells reach over columns and rows', () => {
    const html = `<table>
      <tr><th rowspan="2">بلد</th><th colspan="2">نمو</th></tr>
      <tr><th>2023</th><th>2024</th></tr>
      <tr><td rowspan="2">مصر</td><td>1</td><td>2</td></tr>
      <tr><td>3</td><td>4</td></tr>
      <tr><td colspan="2">المجموع</td><td>5</td></tr>
      <tr><td>الأردن</td><td>6</td><td rowspan="9">7</td></tr>
      <tr><td colspan="2">آخر</td></tr></table>`;
    expect(tableOf(html)).toEqual({
      header: [
        ['بلد', 'نمو', 'نمو'],
        ['بلد', '2023', '2024'],
      ],
      rows: [
        ['مصر', '1', '2'],
        ['مصر', '3', '4'],
        ['المجموع', '', '5'],
        ['الأردن', '6', '7'],
        ['آخر', '', '7'],
      ],
    });
  });

  it('with spans beyond all measure, or none that are numbers, stays within the limits', () => {
    const { rows } = tableOf(
      '<table><tr><td colspan="999999999" rowspan="999999999">أ<td>ب<tr><td colspan="-1" rowspan="x">ج<td>د</table>',
    );
    expect(rows).toEqual([
      ['أ', 'ب'],
      ['أ', 'ج', 'د'],
    ]);
    const wide = `<table><tr><th colspan=30>أ<th colspan=30>ب<tr><td>ج<td>د</table>`;
    expect(tableOf(wide).header[0]).toHaveLength(40);
    expect(tableOf('<table><tr><td>أ<td colspan=0>ب<tr><td rowspan=-2>ج<td>د</table>').rows).toEqual([
      ['أ', 'ب'],
      ['ج', 'د'],
    ]);
  });

  it('of one row or one column is text whose cells stay apart', () => {
    const wordsOf = (html: string) =>
      blocksOf(html).map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : ''));
    expect(wordsOf('<table><tr><th>السعر</th><td><b>5</b></td><td></td></tr></table>')).toEqual([
      'السعر | 5',
    ]);
    expect(wordsOf('<table><tr><td>أ</td></tr><tr><td>ب</td></tr></table>')).toEqual(['أ', 'ب']);
    const long = 'كلمة '.repeat(60).trim();
    expect(wordsOf(`<table><tr><td>${long}</td><td>ب</td></tr></table>`)).toEqual([long, 'ب']);
    expect(blocksOf('<table><tr><td colspan="2">أ</td></tr></table>')).toHaveLength(1);
  });
});
