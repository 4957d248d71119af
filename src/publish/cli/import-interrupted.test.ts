import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEdition } from '#publish/edition/read-edition.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';

const count = 1_500;
let project = '';
let edition = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'qari-project-'));
  edition = writeEdition([]);
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      title: `خبر ${index}`,
      content: `نص الخبر ${index}.`,
      date: '2024-07-23',
      url: `https://a.example/${index}`,
    }),
  );
  writeFileSync(join(project, 'archive.jsonl'), lines.join('\n'));
});
afterEach(() => {
  rmSync(project, { recursive: true });
  rmSync(edition, { recursive: true });
});

/** Runs the real command in a process of its own. */
function bring(): { child: ChildProcess; output: () => string; ended: Promise<number | string | null> } {
  const child = spawn(
    process.execPath,
    [
      ...[
        '--import',
        import.meta.resolve('tsx'),
        resolve('src/publish/cli/qari.ts'),
        'import',
        'archive.jsonl',
      ],
      ...['--edition', edition, '--json', '--lang', 'ar'],
    ],
    { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let written = '';
  child.stdout?.on('data', (chunk) => {
    written += chunk;
  });
  return {
    child,
    output: () => written,
    ended: new Promise((end) => child.on('close', (code, signal) => end(code ?? signal))),
  };
}
const made = () => readdirSync(join(edition, 'articles')).filter((name) => name.endsWith('.json'));

describe.skipIf(process.platform === 'win32')('an import that is cut off', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGKILL', 'SIGKILL'],
  ] as const)(
    'by %s leaves whole articles only, and goes on where it was',
    async (signal, end) => {
      const first = bring();
      await vi.waitUntil(() => made().length >= 30, { timeout: 30_000, interval: 10 });
      first.child.kill(signal);
      expect(await first.ended).toBe(end);
      const before = made();
      expect(before.length).toBeLessThan(count);
      for (const name of before) JSON.parse(readFileSync(join(edition, 'articles', name), 'utf8'));

      const second = bring();
      expect(await second.ended).toBe(0);
      const { counts } = JSON.parse(second.output());
      // One may have been written before its line in the list was.
      expect(counts.unchanged).toBeGreaterThanOrEqual(before.length - 1);
      expect(counts.unchanged + counts.made + (counts.updated ?? 0)).toBe(count);
      expect(counts.made).toBe(count - before.length);
      expect(made()).toHaveLength(count);
      expect(readdirSync(join(edition, 'articles')).filter((name) => name.endsWith('.part'))).toEqual([]);
      expect((await readEdition(edition)).problems).toEqual([]);
    },
    90_000,
  );
});
