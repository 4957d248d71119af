/** A part of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export type TextRange = { start: number; end: number };

/** A text as the paper wrote it, and where in it the words stand that were looked for: in order, never overlapping. */
export type MarkedText = { text: string; marks: readonly TextRange[] };

/** The words that are marked, in order. */
export function markedIn({ text, marks }: MarkedText): string[] {
  return marks.map(({ start, end }) => text.slice(start, end));
}
