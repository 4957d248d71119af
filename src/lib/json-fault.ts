import { placeAfter } from './place-after.ts';

/** Where a JSON text is no JSON: line and column from 1 (in UTF-16 units), and what stands there, empty at the end of a text that was cut off. */
export type JsonFault = { line: number; column: number; found: string };

const mostFound = 20;

/**
 * Finds the first mistake of a text that `JSON.parse` refuses (RFC 8259); null for sound JSON. In linear time and without
 * recursion. What engines say of a mistake is English and differs from one to the next.
 */
export function jsonFault(text: string): JsonFault | null {
  const at = faultIn(text);
  if (at === null) return null;
  const [found = ''] = text.slice(at, at + mostFound).split(/[\r\n]/);
  return { ...placeAfter(text.slice(0, at)), found };
}

type Kind = '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'literal' | 'end' | 'none';
type Awaited = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'in-object' | 'in-list' | 'end';
type Step = 'object' | 'list' | 'whole' | 'close' | 'sound' | 'name' | 'value' | 'colon';

const value = { '{': 'object', '[': 'list', text: 'whole', literal: 'whole' } as const;
/** What may come, by what is awaited. */
const steps: Readonly<Record<Awaited, Partial<Record<Kind, Step>>>> = {
  value,
  'value-or-end': { ...value, ']': 'close' },
  name: { text: 'colon' },
  'name-or-end': { text: 'colon', '}': 'close' },
  colon: { ':': 'value' },
  'in-object': { ',': 'name', '}': 'close' },
  'in-list': { ',': 'value', ']': 'close' },
  end: { end: 'sound' },
};

function faultIn(text: string): number | null {
  const open: ('object' | 'list')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  for (;;) {
    const token = tokenAt(text, at);
    const step: Step | undefined = steps[awaited][token.kind];
    if (!step) return token.start;
    if (step === 'sound') return null;
    if (token.fault !== undefined) return token.fault;
    if (step === 'object' || step === 'list') open.push(step);
    if (step === 'close') open.pop();
    awaited = awaitedAfter(step, open.at(-1));
    at = token.end;
  }
}

function awaitedAfter(step: Exclude<Step, 'sound'>, inner: 'object' | 'list' | undefined): Awaited {
  if (step === 'object') return 'name-or-end';
  if (step === 'list') return 'value-or-end';
  if (step !== 'whole' && step !== 'close') return step;
  return inner === undefined ? 'end' : `in-${inner}`;
}

/** A piece of the text; `fault` is where a text in quotation marks goes wrong. */
type Token = { kind: Kind; start: number; end: number; fault?: number };

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function tokenAt(text: string, from: number): Token {
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
