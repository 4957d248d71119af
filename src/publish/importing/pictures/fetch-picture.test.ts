import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLedger } from '#publish/importing/writing/import-ledger.ts';
import { fetchPicture } from './fetch-picture.ts';
import { scalePicture } from './scale-picture.ts';

let folder = '';
let editionFolder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-page-'));
  editionFolder = mkdtempSync(join(tmpdir(), 'qari-edition-'));
});
afterEach(() => {
  for (const path of [folder, editionFolder]) rmSync(path, { recursive: true, force: true });
});

const photograph = (width: number, height: number, orientation = 1) =>
  sharp({ create: { width, height, channels: 3, background: '#a3241b' } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
const files = () => readdirSync(join(editionFolder, 'media/imported'));
async function bring(address: string) {
  const ledger = await openLedger(editionFolder);
  return fetchPicture(address, folder, { editionFolder, ledger, allowPrivate: false, isForced: false });
}

describe('a picture that is brought', () => {
  it('from two addresses is kept once, and not read again', async () => {
    const bytes = await photograph(100, 80);
    for (const name of ['a.jpg', 'b.jpg']) writeFileSync(join(folder, name), bytes);
    const first = await bring('a.jpg');
    expect(await bring('b.jpg')).toEqual(first);
    expect(files()).toHaveLength(1);
    for (const name of ['a.jpg', 'b.jpg']) rmSync(join(folder, name));
    expect([await bring('a.jpg'), await bring('b.jpg')]).toEqual([first, first]);
  });

  it('is kept beside another of other content', async () => {
    writeFileSync(join(folder, 'a.jpg'), await photograph(100, 80));
    writeFileSync(join(folder, 'b.jpg'), await photograph(80, 100));
    expect((await bring('a.jpg')).url).not.toBe((await bring('b.jpg')).url);
    expect(files()).toHaveLength(2);
  });

  it('is read again when its file is gone, or the list names a file that is no picture of an import', async () => {
    writeFileSync(join(folder, 'a.jpg'), await photograph(100, 80));
    const { url } = await bring('a.jpg');
    rmSync(join(editionFolder, url));
    expect((await bring('a.jpg')).url).toBe(url);
    const list = join(editionFolder, 'imports.jsonl');
    writeFileSync(join(editionFolder, 'secret.webp'), await photograph(60, 60));
    writeFileSync(list, readFileSync(list, 'utf8').replaceAll(url, 'secret.webp'));
    expect((await bring('a.jpg')).url).toBe(url);
  });

  it.each([
    [3000, 1500, 1, 2000, 1000],
    [3000, 1500, 6, 1000, 2000],
    [1000, 3000, 1, 667, 2000],
    [300, 150, 6, 150, 300],
  ])(
    'of %i by %i pixels, turned by %i, is at most 2,000 pixels on either side',
    async (width, height, orientation, ...size) => {
      const scaled = await scalePicture(await photograph(width, height, orientation));
      expect([scaled.width, scaled.height]).toEqual(size);
    },
  );
});
