import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeEdition } from '#fixtures/write-edition.ts';
import { buildSite } from './build-site.ts';
import { EditionError } from './edition-error.ts';

let folder = '';
let edition = '';
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  folder = mkdtempSync(join(tmpdir(), 'qari-build-site-'));
  edition = writeEdition([]);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(edition, { recursive: true });
});

/** Builds until the reader would be bundled, which ends with that error. */
const buildInto = (outFolder: string, error: Error) =>
  buildSite(
    {
      root: process.cwd(),
      mode: 'test',
      warn: () => {},
      bundleOf: () => Promise.reject(error),
    },
    { editionFolder: edition, outFolder, isPrecompressed: false, shareImages: 0, now: 0 },
  );

it.each([
  ['ENOSPC', /the disk is full/],
  ['EROFS', /may not be written there/],
])('a disk that refuses (%s) is told in one sentence, and leaves what stood there', async (code, reason) => {
  const site = join(folder, 'site');
  writeFileSync(join(folder, 'beside'), 'kept');
  const error = Object.assign(new Error('write failed'), { code, path: '/x/y' });
  const failed = await buildInto(site, error).catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(EditionError);
  expect(String(failed)).toMatch(reason);
  expect(String(failed)).toContain('/x/y');
  expect(readdirSync(folder)).toEqual(['beside']);
  expect(readFileSync(join(folder, 'beside'), 'utf8')).toBe('kept');
});

it('a fault of the program keeps its stack', async () => {
  await expect(buildInto(join(folder, 'site'), new TypeError('fault'))).rejects.toThrow(TypeError);
});

it('makes the folders above its own, one after the other', async () => {
  await expect(buildInto(join(folder, 'a/b/site'), new TypeError('fault'))).rejects.toThrow(TypeError);
  expect(readdirSync(join(folder, 'a/b'))).toEqual([]);
});

// A recursive mkdir would never come back.
it.skipIf(!existsSync('/proc/self'))('is told that nothing can be written below /proc', async () => {
  await expect(buildInto('/proc/qari/deep/site', new TypeError('fault'))).rejects.toThrow(
    /cannot be written/,
  );
});
