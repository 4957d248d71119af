import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

const file = join(tmpdir(), `qari-lines-${process.pid}.jsonl`);
afterEach(() => rmSync(file));

it('lines come whole, however long the file and wherever a piece of it ends', () => {
  const lines = Array.from({ length: 40_000 }, (_, index) => `سطر ${index} ${'قهوة'.repeat(index % 50)}`);
  writeFileSync(file, `${lines.join('\n')}\n`, 'utf16le');
  expect([...linesOf(file)]).toEqual(lines);
});

it('a last line that was cut off when a build was interrupted is left out', () => {
  writeFileSync(file, 'first\nsecond\nthi', 'utf16le');
  expect([...linesOf(file)]).toEqual(['first', 'second']);
});
