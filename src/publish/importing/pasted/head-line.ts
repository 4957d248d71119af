import { dateTokens } from '#publish/importing/dates/date-tokens.ts';
import { foldDate } from '#publish/importing/dates/fold-date.ts';
import { readDate } from '#publish/importing/dates/read-date.ts';
import { labelOf } from '#publish/importing/labels/label-of.ts';
import { beginsUpdated } from '#publish/importing/labels/updated-label.ts';
import { bylineIn } from '#publish/importing/text/byline-in.ts';
import type { Byline } from '#publish/importing/text/read-byline.ts';
import { dateInLine, isDateLine } from './is-date-line.ts';

/** What a line near a headline says: the dates as written there, who wrote the story, and the words of buttons. */
export type HeadLine = {
  published: string | null;
  modified: string | null;
  byline: Byline;
  labels: string[];
};

type Piece = { kind: 'published' | 'modified' | 'byline' | 'label'; text: string };

const longest = 160;
const mostWords = 30;
const mostInByline = 8;
const bar = /[|\u2022\u00B7]/u;

/**
 * Reads a line that is made of dates, a byline ("By ..."), words of buttons and what separates them, and of nothing else: every
 * word must be understood, in one way. Null for any other line, for one without a date and for one of two days.
 */
export function readHeadLine(line: string): HeadLine | null {
  const words = line.split(/\s+/u).filter((word) => word !== '');
  if (line.length > longest || words.length > mostWords) return null;
  if (!/\p{Nd}/u.test(line) || /[.!?\u061F…]$/u.test(line)) return null;
  // A date that cannot be understood is one too, where no other way of reading the line is left.
  const pieces = piecesOf(words, (text) => readDate(text, 'UTC').ok) ?? piecesOf(words, isDateLine);
  if (!pieces) return null;
  const textsOf = (kind: Piece['kind']) =>
    pieces.flatMap((piece) => (piece.kind === kind ? [piece.text] : []));
  const [published, modified, bylines] = [textsOf('published'), textsOf('modified'), textsOf('byline')];
  const isSure = published.length <= 1 && modified.length <= 1 && bylines.length <= 1;
  if (!isSure || published.length + modified.length === 0) return null;
  return {
    ...{ published: published[0] ?? null, modified: modified[0] ?? null },
    byline: (bylines[0] && bylineIn(bylines[0])) || {},
    labels: textsOf('label').filter((text) => /\p{L}/u.test(text)),
  };
}

/** The same of a line that begins with a date and goes on behind a bar with what else the page says there. */
export function headLineIn(line: string): HeadLine | null {
  const read = readHeadLine(line);
  const published = read ? null : dateInLine(line);
  return published === null ? read : { published, modified: null, byline: {}, labels: [] };
}

type IsDate = (text: string) => boolean;

/** All words of a line as pieces, each as long as it can be, but names as short as the words after them allow. */
function piecesOf(words: readonly string[], isDate: IsDate): Piece[] | null {
  const failed = new Set<number>();
  const from = (start: number): Piece[] | null => {
    if (start === words.length) return [];
    if (failed.has(start)) return null;
    for (const { end, piece } of candidates(words, start, isDate)) {
      const rest = from(end);
      if (rest) return [piece, ...rest];
    }
    failed.add(start);
    return null;
  };
  return from(0);
}

function* candidates(
  words: readonly string[],
  start: number,
  isDate: IsDate,
): Generator<{ end: number; piece: Piece }> {
  const ends = words.slice(start).map((_, index) => start + index + 1);
  for (const end of ends.toReversed()) {
    const text = words.slice(start, end).join(' ');
    if (labelOf(text)) yield { end, piece: { kind: 'label', text } };
    else if (isOneDate(words.slice(start, end)) && isDate(text))
      yield { end, piece: { kind: beginsUpdated(text) ? 'modified' : 'published', text } };
  }
  for (const end of ends) {
    const text = words
      .slice(start, end)
      .join(' ')
      .replace(/[\s|\u2022\u00B7\u060C,]+$/u, '');
    if (isByline(text)) yield { end, piece: { kind: 'byline', text } };
  }
}

/** A month of Libya may be the last word of a name before a date; a second date begins where the words for a change stand. */
function isOneDate(words: readonly string[]): boolean {
  const text = words.join(' ');
  if (!/\p{Nd}/u.test(text) || bar.test(text)) return false;
  if (words.some((_, index) => index > 0 && beginsUpdated(words.slice(index).join(' ')))) return false;
  const [first] = dateTokens(foldDate(words[0] ?? '')) ?? [];
  return first?.kind !== 'month' || /^[a-z]/i.test(text);
}

function isByline(text: string): boolean {
  return text.split(/\s+/u).length <= mostInByline && bylineIn(text) !== null;
}
