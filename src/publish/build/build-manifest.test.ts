import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outputOf } from '#fixtures/output-of.ts';
import { type BuildManifest, buildManifest } from './build-manifest.ts';
import { precompress } from './precompress.ts';

const text = 'قهوة وشاي '.repeat(100);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-output-'));
  mkdirSync(join(folder, 'articles'));
  mkdirSync(join(folder, '.qari'));
  writeFileSync(join(folder, 'articles/قهوة.html'), text);
  writeFileSync(join(folder, 'icon.png'), text);
  writeFileSync(join(folder, 'robots.txt'), 'abc');
  writeFileSync(join(folder, '.qari/nginx.conf'), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the manifest of a build names every file folder by folder, with its weight and its sum', async () => {
  const about = {
    name: 'قارئ',
    url: 'https://qari.example',
    basePath: '/',
    dateModified: '2024-07-23T14:20:00Z',
    pages: 1,
  };
  const manifest: BuildManifest = JSON.parse(buildManifest(await outputOf(folder), about));
  expect(Object.keys(manifest.files)).toEqual([
    '.qari/nginx.conf',
    'articles/قهوة.html',
    'icon.png',
    'robots.txt',
  ]);
  expect(manifest.files['robots.txt']).toEqual({
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(manifest).toMatchObject({ ...about, bytes: 3 + 3 * Buffer.byteLength(text) });
});

it('texts that are worth it lie there compressed too, and nothing else does', async () => {
  expect(await precompress(await outputOf(folder), () => {})).toBe(1);
  const read = (ending: string) => readFileSync(join(folder, `articles/قهوة.html${ending}`));
  expect(brotliDecompressSync(read('.br')).toString()).toBe(text);
  expect(gunzipSync(read('.gz')).toString()).toBe(text);
  const about = { name: '', url: '', basePath: '/', dateModified: '', pages: 0 };
  const { files }: BuildManifest = JSON.parse(buildManifest(await outputOf(folder), about));
  expect(Object.keys(files)).toHaveLength(6);
});
