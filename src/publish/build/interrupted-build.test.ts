import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { writeEdition } from '#fixtures/write-edition.ts';

let root = '';
let edition = '';
let begun: ChildProcess[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qari-project-'));
  for (const name of ['src', 'public', 'package.json', 'package-lock.json'])
    symlinkSync(resolve(name), join(root, name));
  mkdirSync(join(root, 'client'));
  writeFileSync(join(root, 'client/index.html'), '<!doctype html>');
  edition = writeEdition([buildArticle({ image: [], audio: [], related: [], author: [], blocks: [] })]);
  mkdirSync(join(root, 'sites/site/edition'), { recursive: true });
  writeFileSync(join(root, 'sites/site/edition/edition.json'), 'old');
});
afterEach(() => {
  for (const child of begun) child.kill('SIGKILL');
  begun = [];
  for (const folder of [root, edition]) rmSync(folder, { recursive: true });
});

/** Begins a build that never ends, in a process of its own, and waits until its threads write pages. */
async function beginBuild() {
  const [sites, program] = [join(root, 'sites'), resolve('tests/support/build-endlessly.ts')];
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), program, root, edition, join(sites, 'site')],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  begun.push(child);
  let told = '';
  child.stderr.on('data', (data) => {
    told += data;
  });
  const ended = new Promise((end) => child.on('exit', (code, signal) => end(signal ?? code)));
  const staging = join(sites, `.site.building-${child.pid}`);
  const isWriting = () => existsSync(join(staging, 'articles/400'));
  await vi.waitUntil(() => isWriting() || child.exitCode !== null, { timeout: 20_000, interval: 20 });
  expect(isWriting() ? '' : told).toBe('');
  return { child, ended, sites, staging, told: () => told };
}

describe.skipIf(process.platform === 'win32')('a build that is interrupted', () => {
  it('by Ctrl-C takes away what it began, leaves the old site, and ends by that signal', async () => {
    const { child, ended, sites, told } = await beginBuild();
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(sites)).toEqual(['site']);
    expect(readFileSync(join(sites, 'site/edition/edition.json'), 'utf8')).toBe('old');
    expect(told()).not.toMatch(/error/i);
  }, 40_000);

  it('by SIGKILL leaves that to the next one, which also ends cleanly when it is asked to', async () => {
    const first = await beginBuild();
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect(existsSync(first.staging)).toBe(true);
    const second = await beginBuild();
    expect(existsSync(first.staging)).toBe(false);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe('SIGTERM');
    expect(readdirSync(second.sites)).toEqual(['site']);
  }, 60_000);
});
