import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteOutput } from '#publish/output/site-output.ts';
import { icons, touchIcon } from './icon-files.ts';
import { drawIcons } from './icons.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-icons-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const paper = '#fbf9f4';
const draw = (editionFolder: string) =>
  drawIcons({ editionFolder, publicFolder: 'public' }, paper, siteOutput(folder));
const pixelsOf = async (file: string) =>
  sharp(join(folder, file)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

describe('the icons of an installed paper', () => {
  it('have the sizes they are named by', async () => {
    await draw('public/edition');
    for (const { file, size } of [...icons, touchIcon]) {
      const { info } = await pixelsOf(file);
      expect([file, info.width, info.height]).toEqual([file, size, size]);
    }
  });

  it.each([...icons, touchIcon].filter(({ purpose }) => purpose === 'maskable'))(
    'are whole where a system cuts off the edges: $file',
    async ({ file, size }) => {
      await draw('public/edition');
      const { data } = await pixelsOf(file);
      const background = [...data.subarray(0, 4)];
      expect(background).toEqual([0xfb, 0xf9, 0xf4, 255]);
      let farthest = 0;
      for (let index = 0; index < size * size; index += 1) {
        const isMark = data[index * 4 + 1] !== background[1];
        const [x, y] = [(index % size) - size / 2, Math.floor(index / size) - size / 2];
        if (isMark) farthest = Math.max(farthest, Math.hypot(x, y));
      }
      expect(farthest).toBeGreaterThan(size * 0.2);
      expect(farthest).toBeLessThanOrEqual(size * 0.4);
    },
  );

  it('show the mark of the edition, if it has one', async () => {
    writeFileSync(
      join(folder, 'icon.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#00f"/></svg>',
    );
    await draw(folder);
    const { data, info } = await pixelsOf('icons/any-192.png');
    const middle = (info.width * (info.height / 2) + info.width / 2) * 4;
    expect([...data.subarray(middle, middle + 4)]).toEqual([0, 0, 255, 255]);
  });
});
