import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJsonFile } from './read-json-file.ts';
import { reportProblems } from './report-problems.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-json-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function problemsOf(content: string | Buffer) {
  writeFileSync(join(folder, 'a.json'), content);
  const read = await readJsonFile(join(folder, 'a.json'));
  return read.ok ? [] : read.problem;
}

// "Suez" in windows-1256.
const windows1256 = Buffer.concat([
  Buffer.from('{\n "a": "'),
  Buffer.from('c7e1d3e6edd3', 'hex'),
  Buffer.from('"}'),
]);

describe('a file of an edition that is no sound JSON', () => {
  it.each([
    ['cut off', '{\n "a": 1', { line: 2, column: 8 }, 'undefined'],
    ['with a comma too many', '{"a": 1,}', { line: 1, column: 9 }, '}'],
    ['empty', '', { line: 1, column: 1 }, 'undefined'],
    ['in windows-1256', windows1256, { line: 2, column: 8 }, '0xC7'],
    ['cut in half a letter', Buffer.from('{"a": "س').subarray(0, -1), { line: 1, column: 8 }, '0xD8'],
  ])('is told with the place of the mistake: %s', async (_, content, place, found) => {
    expect(await problemsOf(content)).toEqual([
      { severity: 'error', path: '', expected: { code: 'json', place }, found },
    ]);
  });

  it('is told in our words, in Arabic and in English', async () => {
    const problems = await problemsOf('{\n "a": 1');
    const told = reportProblems(problems.map((problem) => ({ ...problem, file: 'a.json' })));
    expect(told).toMatch(/\(السطر 2، الحرف 8\)؛ الموجود: لا شيء\n.*\(line 2, column 8\); found: nothing$/u);
  });

  it('is none where there is a byte order mark', async () => {
    expect(await problemsOf('\uFEFF{"a": 1}')).toEqual([]);
  });
});
