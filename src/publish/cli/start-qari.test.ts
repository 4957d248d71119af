import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

it('the command that package.json names starts by itself, from any folder, and ends as the commands do', async () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  const qari = (...parameters: string[]) =>
    run(resolve(bin.qari), [...parameters, '--lang', 'en'], { cwd: tmpdir() });
  expect((await qari('--help')).stdout).toMatch(/^Usage: qari [\s\S]*\bimport\b/);
  await expect(qari('no-such-command')).rejects.toMatchObject({ code: 2 });
}, 30_000);
