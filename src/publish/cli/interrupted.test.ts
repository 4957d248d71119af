import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { fakeFfmpeg } from '../../../tests/fixtures/narration/fake-ffmpeg.ts';
import { voiceCommand } from '../../../tests/fixtures/narration/voice-command.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';

const abstract = ['أولاً.', 'ثانياً.', 'ثالثاً.', 'رابعاً.', 'خامساً.', 'سادساً.'];
const { audio: _, ...article } = buildArticle({ abstract });
let edition = '';
let project = '';
let log = '';
let path = '';

beforeEach(() => {
  edition = writeEdition([article]);
  project = mkdtempSync(join(tmpdir(), 'qari-project-'));
  log = join(project, 'said.log');
  writeFileSync(log, '');
  path = fakeFfmpeg(project);
});
afterEach(() => {
  rmSync(edition, { recursive: true });
  rmSync(project, { recursive: true });
});

const said = () => readFileSync(log, 'utf8').split('\n').filter(Boolean);
const articleFile = () => join(edition, 'articles/suez-canal.json');
const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Runs the real command in a process of its own. */
function narrate(): { child: ChildProcess; ended: Promise<number | string | null> } {
  const voice = voiceCommand(`--wait 250 --log "${log}"`);
  const child = spawn(
    process.execPath,
    [
      ...['--import', import.meta.resolve('tsx'), resolve('src/publish/cli/qari.ts'), 'narrate'],
      ...['--edition', edition, '--voice-command', voice],
    ],
    {
      cwd: project,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return { child, ended: new Promise((end) => child.on('exit', (code, signal) => end(code ?? signal))) };
}

describe.skipIf(process.platform === 'win32')('a narration that is cut off', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGKILL', 'SIGKILL'],
  ] as const)(
    'by %s leaves nothing half done, and goes on where it was',
    async (signal, end) => {
      const before = readFileSync(articleFile(), 'utf8');
      const first = narrate();
      await vi.waitUntil(() => said().length >= 3, { timeout: 20_000, interval: 10 });
      first.child.kill(signal);
      expect(await first.ended).toBe(end);
      expect(readFileSync(articleFile(), 'utf8')).toBe(before);
      expect(filesBelow(edition).sort()).toEqual(['articles', 'articles/suez-canal.json', 'edition.json']);

      const second = narrate();
      expect(await second.ended).toBe(0);
      expect(JSON.parse(readFileSync(articleFile(), 'utf8')).audio).toHaveLength(2);
      expect(existsSync(join(edition, 'media/narration/suez-canal.abstract.webm'))).toBe(true);
      expect(filesBelow(edition).filter((name) => name.endsWith('.part'))).toEqual([]);
      expect([...new Set(said())].sort()).toEqual([...abstract].sort());
      // Of the three begun, only the two that were being said may be said again.
      expect(said().length).toBeLessThanOrEqual(abstract.length + 2);
    },
    40_000,
  );
});

describe.skipIf(process.platform === 'win32')('a narration whose report nobody reads to its end', () => {
  it('is made all the same', async () => {
    const { child, ended } = narrate();
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect(await ended).toBe(0);
    expect(JSON.parse(readFileSync(articleFile(), 'utf8')).audio).toHaveLength(2);
  }, 20_000);
});
