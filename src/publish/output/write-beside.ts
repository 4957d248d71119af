import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nameBeside } from './name-beside.ts';

const atOnce = 1_000_000;

/**
 * Writes a file, or its parts as they come, beside its place, then puts it there: whoever is interrupted leaves no half of it.
 */
export function writeBeside(
  file: string,
  content: string | Iterable<string>,
  encoding: BufferEncoding = 'utf8',
): void {
  mkdirSync(dirname(file), { recursive: true });
  const half = nameBeside(file);
  const descriptor = openSync(half, 'w');
  try {
    for (const part of typeof content === 'string' ? [content] : inLargeParts(content))
      writeFileSync(descriptor, part, encoding);
  } finally {
    closeSync(descriptor);
  }
  renameSync(half, file);
}

function* inLargeParts(parts: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const part of parts) {
    waiting += part;
    if (waiting.length < atOnce) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}
