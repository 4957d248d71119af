const turning = /[\u202A-\u202E\u2066-\u2069]/gu;
const embeddings = '\u202A\u202B';
const overrides = '\u202D\u202E';
const isolates = '\u2066\u2067\u2068';

/**
 * Tells whether a text shows its letters in another order than they are read in, or turns what is printed after it: it has
 * an override of direction, or does not close what it opens (UAX #9). Marks of one place (U+200E, U+200F) turn nothing.
 */
export function turnsText(text: string): boolean {
  const open: ('embedding' | 'isolate')[] = [];
  for (const [mark] of text.matchAll(turning)) {
    if (overrides.includes(mark)) return true;
    if (embeddings.includes(mark)) open.push('embedding');
    else if (isolates.includes(mark)) open.push('isolate');
    else if (open.pop() !== (mark === '\u2069' ? 'isolate' : 'embedding')) return true;
  }
  return open.length > 0;
}

/** The text without the characters that turn it or what follows. */
export function withoutTurns(text: string): string {
  return text.replace(turning, '');
}
