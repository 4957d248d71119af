import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftovers } from './remove-leftovers.ts';
import { stageFiles } from './stage-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-stage-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

describe('files on their way', () => {
  it('do not change when another cannot be written', async () => {
    writeFileSync(at('a'), 'old');
    writeFileSync(at('no-folder'), '');
    const staged = stageFiles();
    await staged.add(at('a'), 'new');
    await expect(staged.add(at('no-folder/b'), 'new')).rejects.toThrow();
    await staged.discard();
    expect(readFileSync(at('a'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a', 'no-folder']);
  });

  it.skipIf(process.platform === 'win32')('keep their rights, and the link that leads to them', async () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/a'), 'old', { mode: 0o640 });
    symlinkSync(at('elsewhere/a'), at('link'));
    const staged = stageFiles();
    await staged.add(at('link'), 'new');
    await staged.commit();
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('elsewhere/a'), 'utf8')).toBe('new');
    expect(statSync(at('elsewhere/a')).mode & 0o777).toBe(0o640);
  });

  it('may have names as long as names can be', async () => {
    const name = 'ق'.repeat(127);
    const staged = stageFiles();
    await staged.add(at(name), 'new');
    await staged.commit();
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('of a process that was killed are taken away, those of a running one are not', async () => {
    const [killed, running] = ['.qari-99999999-1.part', `.qari-${process.pid}-1.part`];
    for (const name of [killed, running, 'qari-1-1.part']) writeFileSync(at(name), '');
    await removeLeftovers([folder, at('none')]);
    expect(readdirSync(folder).sort()).toEqual([running, 'qari-1-1.part']);
  });
});
