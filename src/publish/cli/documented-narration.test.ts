import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeFfmpeg } from '../../../tests/fixtures/narration/fake-ffmpeg.ts';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { messagesIn } from './messages.ts';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'qari-project-'));
  vi.stubEnv('PATH', fakeFfmpeg(project));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true });
});

/** The command lines of `npm run qari` in a text, as the shell splits them. */
function commandsIn(text: string): string[][] {
  return [...text.matchAll(/^ *npm run qari -- (.*)$/gm)].map(([, line = '']) =>
    [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  );
}

describe.skipIf(process.platform === 'win32')('the recordings of the sample edition', () => {
  it.each([
    ['docs/narrate.md', readFileSync('docs/narrate.md', 'utf8'), 2],
    ['--help in English', messagesIn('en').narrate.example, 1],
    ['--help in Arabic', messagesIn('ar').narrate.example, 1],
  ])('are those that the commands of %s make', async (_, text, count) => {
    const commands = commandsIn(text);
    expect(commands).toHaveLength(count);
    for (const command of commands) {
      const options = ['--edition', resolve('public/edition'), '--dry-run'];
      const { output, exitCode } = await runInTerminal([...command, ...options], { folder: project });
      expect(output).toBe('· leap-second: unchanged\nunchanged: 1\n');
      expect(exitCode).toBe(0);
    }
  });
});
