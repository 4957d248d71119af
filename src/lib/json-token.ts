export type JsonTokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'literal' | 'end' | 'none';

/** A piece of a JSON text; `fault` is where a text in quotation marks goes wrong. */
export type JsonToken = { kind: JsonTokenKind; start: number; end: number; fault?: number };

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The token that stands at a place of a JSON text (RFC 8259), or after the white space there. */
export function jsonTokenAt(text: string, from: number): JsonToken {
  const start = endOf(space, text, from) ?? from;
  const sign = text[start];
  if (sign === undefined) return { kind: 'end', start, end: start };
  if (isSign(sign)) return { kind: sign, start, end: start + 1 };
  if (sign === '"') return { kind: 'text', start, ...endOfText(text, start + 1) };
  const end = endOf(literal, text, start);
  return end === null ? { kind: 'none', start, end: start } : { kind: 'literal', start, end };
}

function isSign(sign: string): sign is '{' | '}' | '[' | ']' | ':' | ',' {
  return '{}[]:,'.includes(sign);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids them in a text.
const plain = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function endOfText(text: string, from: number): { end: number; fault?: number } {
  let at = from;
  for (;;) {
    at = endOf(plain, text, at) ?? at;
    if (text[at] === '"') return { end: at + 1 };
    const next = endOf(escaped, text, at);
    if (next === null) return { end: at, fault: at };
    at = next;
  }
}

function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}
