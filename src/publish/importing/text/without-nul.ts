// NUL, and the characters that part records, pages and lines in old files.
const parting = '\\u0000\\u000B\\u000C\\u001C-\\u001F';
const spacedOut = new RegExp(`(?:[^\\s${parting}]\\u0000){3,}`, 'gu');
const between = new RegExp(`(?<=[\\p{L}\\p{M}\\p{N}\\p{P}])[${parting}]+(?=[\\p{L}\\p{N}\\p{P}])`, 'gu');

/**
 * A text in which NUL and its kin are a space between two words, which would else become one. Within a word, of which each letter
 * has one behind it (UTF-16 that was read byte by byte), they are nothing.
 */
export function withoutNul(text: string): string {
  return text.replace(spacedOut, (letters) => letters.replaceAll('\0', '')).replace(between, ' ');
}
