import { type JsonTokenKind, jsonTokenAt } from './json-token.ts';
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

type Awaited = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'in-object' | 'in-list' | 'end';
type Step = 'object' | 'list' | 'whole' | 'close' | 'sound' | 'name' | 'value' | 'colon';

const value = { '{': 'object', '[': 'list', text: 'whole', literal: 'whole' } as const;
/** What may come, by what is awaited. */
const steps: Readonly<Record<Awaited, Partial<Record<JsonTokenKind, Step>>>> = {
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
    const token = jsonTokenAt(text, at);
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
