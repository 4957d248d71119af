import type { MarkedText, TextRange } from './marked-text.ts';
import type { WordFinder } from './word-finder.ts';

/** Characters of an extract, about two lines on a phone. */
const length = 180;
const before = 50;

/** A text with the words of a query marked. */
export function markedText(text: string, find: WordFinder): MarkedText {
  return { text, marks: find(text) };
}

/**
 * What a result shows below its headline: the standfirst when it holds what is looked for, else the place of the body that
 * holds most of it, cut between words; the standfirst after all when the body holds nothing.
 */
export function extractOf(standfirst: string, body: string, find: WordFinder): MarkedText {
  const own = markedText(standfirst, find);
  if (own.marks.length > 0) return own;
  const marks = find(body);
  if (marks.length === 0) return standfirst === '' ? cut(body, { start: 0, end: length }, []) : own;
  const best = marks.reduce((found, mark) =>
    countFrom(mark, marks) > countFrom(found, marks) ? mark : found,
  );
  const start = Math.max(0, best.start - before);
  return cut(body, { start, end: start + length }, marks);
}

function countFrom({ start }: TextRange, marks: readonly TextRange[]): number {
  return marks.filter((mark) => mark.start >= start && mark.end <= start + length - before).length;
}

/** A part of a text, widened to whole words, with an ellipsis where something is left out. */
function cut(text: string, wanted: TextRange, marks: readonly TextRange[]): MarkedText {
  const from = wanted.start === 0 ? 0 : text.lastIndexOf(' ', wanted.start) + 1;
  const space = text.indexOf(' ', wanted.end);
  const to = wanted.end >= text.length || space < 0 ? text.length : space;
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to).replace(/\s/gu, ' ')}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
