/** A line for a terminal in which a text from elsewhere must not clear the screen, forge a line or turn it round. */
export function harmlessLine(line: string): string {
  return line.replace(/\p{Cc}+|[\u202A-\u202E\u2066-\u2069]/gu, ' ');
}
