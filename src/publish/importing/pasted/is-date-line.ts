import { dateTokens } from '#publish/importing/dates/date-tokens.ts';
import { foldDate } from '#publish/importing/dates/fold-date.ts';
import { readDate } from '#publish/importing/dates/read-date.ts';

/** Tells whether a line is a date and nothing else, be it one that cannot be understood for sure. */
export function isDateLine(line: string): boolean {
  if (line.length > 90 || !/\p{Nd}/u.test(line)) return false;
  const reading = readDate(line, 'UTC');
  if (reading.ok || reading.code !== 'date-unreadable') return true;
  const kinds = dateTokens(foldDate(line))?.map(({ kind }) => kind) ?? [];
  return kinds.includes('month') || kinds.includes('hijri-month');
}

/** The date that a line is, or that stands in it before a bar or a dot and what else the page says there; null for any other line. */
export function dateInLine(line: string): string | null {
  if (isDateLine(line)) return line;
  const [first = '', ...others] = line.split(/\s*[|\u2022\u00B7]\s*/u);
  return others.length > 0 && line.length <= 120 && isDateLine(first) ? first : null;
}
