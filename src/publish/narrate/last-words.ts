import { stripVTControlCharacters } from 'node:util';

/** What a program said at its end, where the reason usually stands: one line without colours and other commands to a terminal. */
export function lastWords(stderr: string): string {
  const lines = stripVTControlCharacters(stderr)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  return lines
    .slice(-3)
    .join(' ')
    .replace(/\p{Cc}+/gu, ' ')
    .slice(-300)
    .trim();
}
