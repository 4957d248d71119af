import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-preview-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const preview = (...parameters: string[]) =>
  runInTerminal(['preview', ...parameters], { folder: process.cwd() });

it('tells where an edition would be shown, and starts nothing, when only that is asked', async () => {
  const { exitCode, output } = await preview('--dry-run', '--json', '--port', '8080');
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toEqual({
    edition: join(process.cwd(), 'public/edition'),
    url: 'http://localhost:8080/',
  });
});

it.each(['80a', '65536', '-1', '1.5'])('refuses the port %s', async (port) => {
  const { exitCode, errors } = await preview('--port', port);
  expect(exitCode).toBe(2);
  expect(errors).toContain(`from 0 to 65535, not ${port}.`);
});

it('says that a folder without an edition has none', async () => {
  const { exitCode, errors } = await preview('--edition', folder);
  expect(exitCode).toBe(2);
  expect(errors).toContain(`There is no edition in ${folder}`);
});
