import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { deriveRenditions } from './derive-renditions.ts';

const edition = mkdtempSync(join(tmpdir(), 'qari-renditions-'));
afterAll(() => rmSync(edition, { recursive: true, force: true }));

it('makes the renditions of pictures that are the same, all at once', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `same-${index}.png`);
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#a52' } }).png();
  for (const name of names) await picture.clone().toFile(join(edition, name));
  const put: string[] = [];
  const target = { has: () => false, put: (url: string) => put.push(url) };
  await deriveRenditions(
    names.map((url) => ({ url, width: 900 })),
    { edition, cache: join(edition, 'cache') },
    target,
  );
  expect(new Set(put).size).toBe(put.length);
  expect(put.length % names.length).toBe(0);
  // One file for each rendition of all of them, and none half made.
  expect(readdirSync(join(edition, 'cache'))).toHaveLength(put.length / names.length);
});
