import type { Notes } from '#publish/importing/note.ts';

// Control characters, and what steers direction over a stretch of text.
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]|&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu;
const steering = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const lineBreaks = /[\t\n\r\u0085]/;

/** Tells of the hidden characters in what an item says, which are taken out of it: by their numbers, as "U+202E". */
export function noteHidden(said: unknown, notes: Notes): void {
  for (const text of textsIn(said)) {
    for (const [found, hex, decimal] of text.matchAll(hidden)) {
      const number = hex ? Number.parseInt(hex, 16) : Number(decimal);
      const character = hex || decimal ? characterOf(number) : found;
      if (!steering.test(character) || lineBreaks.test(character)) continue;
      const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      notes.gather('dropped-hidden', `U+${digits}`);
    }
  }
}

function characterOf(number: number): string {
  return number <= 0x10ffff ? String.fromCodePoint(number) : '';
}

/** The texts in a value of JSON, without recursion: it may be nested without end. */
function* textsIn(value: unknown): Generator<string> {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') yield next;
    else if (typeof next === 'object' && next !== null)
      for (const inner of Object.values(next)) left.push(inner);
  }
}
