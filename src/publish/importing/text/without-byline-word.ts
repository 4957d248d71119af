import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import words from './byline-words.json' with { type: 'json' };

const [before, beforeColon] = [words.before, words.beforeColon].map(
  (list) => new Set(list.map(foldIdentifier)),
);

/** The names after a word such as "By" or "Written by:"; null where a line does not begin so. */
export function withoutBylineWord(line: string): string | null {
  const [, head = '', afterColon] = /^([^:\uFF1A]{2,20}?)\s*[:\uFF1A]\s*(\S.*)$/u.exec(line) ?? [];
  const word = foldIdentifier(head);
  if (afterColon && (before?.has(word) || beforeColon?.has(word))) return afterColon;
  const parts = line.split(/\s+/);
  const count = [2, 1].find((size) => before?.has(foldIdentifier(parts.slice(0, size).join(' '))));
  return count === undefined || parts.length === count ? null : parts.slice(count).join(' ');
}
