/** The line and the column, from 1 and in UTF-16 units, of what stands after a text. */
export function placeAfter(text: string): { line: number; column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
