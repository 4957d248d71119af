import { type JsonTokenKind, jsonTokenAt } from './json-token.ts';
import { placeAfter } from './place-after.ts';

/** A name that stands again in its object: the names and places in lists that lead to it, and where it stands, from 1. */
export type RepeatedKey = { path: (string | number)[]; line: number; column: number };

const ends = new Set<JsonTokenKind>(['end', 'none']);

type Open = { names: Set<string> | null; key: string | number; isNameNext: boolean };

/** Names that stand more than once in an object of a sound JSON text, of which `JSON.parse` takes the last value without a word. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const open: Open[] = [];
  const found: RepeatedKey[] = [];
  for (let token = jsonTokenAt(text, 0); !ends.has(token.kind); token = jsonTokenAt(text, token.end)) {
    const { kind, start, end } = token;
    const inner = open.at(-1);
    if (kind === 'text' && inner?.isNameNext) {
      const isNew = takeName(inner, JSON.parse(text.slice(start, end)));
      if (!isNew) found.push({ path: open.map(({ key }) => key), ...placeAfter(text.slice(0, start)) });
    } else step(kind, open);
  }
  return found;
}

/** Notes a name of an object; false where it stood there before. */
function takeName(inner: Open, name: string): boolean {
  const isNew = !inner.names?.has(name);
  inner.names?.add(name);
  inner.key = name;
  inner.isNameNext = false;
  return isNew;
}

function step(kind: JsonTokenKind, open: Open[]): void {
  const inner = open.at(-1);
  if (kind === '{') open.push({ names: new Set(), key: '', isNameNext: true });
  else if (kind === '[') open.push({ names: null, key: 0, isNameNext: false });
  else if (kind === '}' || kind === ']') open.pop();
  else if (kind === ',' && inner) {
    inner.isNameNext = inner.names !== null;
    if (typeof inner.key === 'number') inner.key += 1;
  }
}
