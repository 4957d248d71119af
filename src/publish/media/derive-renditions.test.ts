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
  const pictures = names.map((url) => ({ url, width: 900 }));
  const derive = () => deriveRenditions(pictures, { edition, cache: join(edition, 'cache') }, target);
  // As builds that run at the same time do, so that they surely meet.
  await Promise.all([derive(), derive(), derive(), derive(), derive(), derive()]);
  const made = new Set(put).size;
  expect(made).toBeGreaterThan(names.length);
  // One file for each rendition of all of them, and none half made.
  expect(readdirSync(join(edition, 'cache'))).toHaveLength(made / names.length);
});
