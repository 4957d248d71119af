import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockEdition } from './lock-edition.ts';
import { runProgram } from './run-program.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('an edition is narrated by one at a time, by whatever path it is reached', async () => {
  const link = `${folder}-link`;
  symlinkSync(folder, link);
  const unlock = await lockEdition(folder);
  const busy = { code: 'already-running', values: { folder: link } };
  await expect(lockEdition(link)).rejects.toMatchObject(busy);
  await unlock();
  await (await lockEdition(link))();
  rmSync(link);
});

it('an edition is free again when the process that held it was killed', async () => {
  const script = `
    const { lockEdition } = await import('${import.meta.resolve('./lock-edition.ts')}');
    await lockEdition(process.argv[1]);
    process.kill(process.pid, 'SIGKILL');`;
  const parameters = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script, folder];
  const killed = await runProgram(process.execPath, { parameters });
  expect(killed).toMatchObject({ code: null, stderr: '' });
  await (await lockEdition(folder))();
});
