import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { fakeEncoder } from '../../../tests/fixtures/narration/fake-encoder.ts';
import { voiceCommand } from '../../../tests/fixtures/narration/voice-command.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';
import { programPath } from '../../../tests/support/run-command.ts';
import { openFfmpeg } from './ffmpeg.ts';
import { narrateEdition } from './narrate-edition.ts';
import type { NarrateOptions } from './narrate-options.ts';

const { audio: _, ...article } = buildArticle({ abstract: ['كلمة '.repeat(12)] });
const [mount, unmount] = ['mount', 'umount'].map((name) => programPath(name) ?? '');
const canMount = process.getuid?.() === 0 && mount && unmount;
let edition = '';
let work = '';
beforeEach(() => {
  edition = writeEdition([article, { ...article, id: 'other' }]);
  work = mkdtempSync(join(tmpdir(), 'qari-full-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  if (unmount) spawnSync(unmount, [join(work, 'small')]);
  for (const folder of [edition, work]) rmSync(folder, { recursive: true });
});

function narrate(changes: Partial<NarrateOptions> = {}) {
  return narrateEdition(['suez-canal', 'other'], {
    ...{ editionFolder: edition, of: 'abstract', cache: join(work, 'cache'), encoder: fakeEncoder() },
    ...{ isForced: false, isDryRun: false, timeoutMs: 10_000 },
    settings: { voiceCommand: voiceCommand(), bitrate: 24 },
    ...changes,
  });
}

/** A disk of 64 kB. */
function smallDisk(): string {
  const folder = join(work, 'small');
  mkdirSync(folder);
  const { status } = spawnSync(String(mount), ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  return status === 0 ? folder : '';
}

describe.skipIf(process.platform === 'win32')('a disk that is full', () => {
  it('ends the run when the system says so, and leaves the article as it was', async () => {
    const before = readFileSync(join(edition, 'articles/suez-canal.json'), 'utf8');
    const encode = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }));
    const encoder = { ...fakeEncoder(), encode };
    await expect(narrate({ encoder })).rejects.toMatchObject({
      code: 'disk-full',
      values: { folder: edition },
    });
    expect(readFileSync(join(edition, 'articles/suez-canal.json'), 'utf8')).toBe(before);
    expect(readdirSync(edition).sort()).toEqual(['articles', 'edition.json']);
  });

  it('is believed of ffmpeg though it ends well: its file is not whole', async () => {
    const told = 'Error writing trailer of speech.webm: No space left on device';
    const program = join(work, 'ffmpeg');
    writeFileSync(program, `#!/bin/sh\nfor last; do :; done\n[ $last = -version ] || echo "${told}" >&2\n`);
    chmodSync(program, 0o755);
    vi.stubEnv('PATH', `${work}:${process.env.PATH}`);
    const encoder = await openFfmpeg();
    await expect(narrate({ encoder })).rejects.toMatchObject({ code: 'disk-full' });
  });

  it.skipIf(!canMount)(
    'keeps nothing half written, be it of the cache, of the work or of the edition',
    async () => {
      const disk = smallDisk();
      if (disk === '') return;
      const full = { code: 'disk-full' };
      const voice = { voiceCommand: voiceCommand('--rate 96000'), bitrate: 24 };
      await expect(narrate({ settings: voice, cache: join(disk, 'cache') })).rejects.toMatchObject(full);
      expect(readdirSync(join(disk, 'cache'))).toEqual([]);

      const toFile = { voiceCommand: voiceCommand('--rate 96000 --output {output} || true'), bitrate: 24 };
      vi.stubEnv('TMPDIR', disk);
      await expect(narrate({ settings: toFile })).rejects.toMatchObject({
        ...full,
        values: { folder: disk },
      });
      vi.unstubAllEnvs();
      expect(readdirSync(disk)).toEqual(['cache']);

      mkdirSync(join(disk, 'articles'));
      writeFileSync(join(disk, 'articles/suez-canal.json'), JSON.stringify(article));
      const content = Buffer.alloc(40_000);
      const encode = async () =>
        fakeEncoder().formats.map((encodingFormat, index) => ({
          ...{ encodingFormat, content, extension: ['webm', 'm4a'][index] ?? '' },
        }));
      const encoder = { ...fakeEncoder(), encode };
      await expect(narrate({ editionFolder: disk, encoder })).rejects.toMatchObject(full);
      expect(readFileSync(join(disk, 'articles/suez-canal.json'), 'utf8')).toBe(JSON.stringify(article));
      expect(readdirSync(join(disk, 'media/narration'))).toEqual([]);
    },
  );
});

describe('an edition that may not be written to', () => {
  it.skipIf(!canMount)('is told before anything is said', async () => {
    const disk = smallDisk();
    if (disk === '') return;
    mkdirSync(join(disk, 'articles'));
    writeFileSync(join(disk, 'articles/suez-canal.json'), JSON.stringify(article));
    spawnSync(String(mount), ['-o', 'remount,ro', disk]);
    const log = join(work, 'said.log');
    const settings = { voiceCommand: voiceCommand(`--log "${log}"`), bitrate: 24 };
    const [outcome] = await narrate({ editionFolder: disk, settings });
    expect(outcome).toMatchObject({
      status: 'failed',
      error: { code: 'not-allowed', values: { folder: disk } },
    });
    expect(existsSync(log)).toBe(false);
  });

  it('in one place only is told of the article that belongs there', async () => {
    mkdirSync(join(edition, 'media'));
    writeFileSync(join(edition, 'media/narration'), 'a file in the place of the folder');
    const [outcome] = await narrate();
    expect(outcome).toMatchObject({ status: 'failed', error: { code: 'system' } });
  });
});
