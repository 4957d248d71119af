import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { fileStamp } from '#publish/archive/file-stamp.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';

/** `any` stands by itself; of `maskable` a system cuts off the edges: all that matters is inside a circle of 40 % radius. */
type Icon = { file: string; size: number; purpose: 'any' | 'maskable'; margin: number };

/** The icons that systems ask for when the paper is installed, in pixels. */
export const icons: readonly Icon[] = [
  { file: 'icons/any-192.png', size: 192, purpose: 'any', margin: 0.06 },
  { file: 'icons/any-512.png', size: 512, purpose: 'any', margin: 0.06 },
  { file: 'icons/maskable-192.png', size: 192, purpose: 'maskable', margin: 0.24 },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable', margin: 0.24 },
];

/** The icon of iOS, which rounds the corners itself and knows no transparency. */
export const touchIcon: Icon = {
  file: 'icons/apple-touch-icon.png',
  size: 180,
  purpose: 'maskable',
  margin: 0.18,
};

/** Draws all icons from the mark of the edition (`icon.svg` in its folder), or from that of the reader. */
export async function drawIcons(
  { editionFolder, publicFolder }: Record<'editionFolder' | 'publicFolder', string>,
  paper: string,
  output: SiteOutput,
): Promise<void> {
  const own = join(editionFolder, 'icon.svg');
  const mark = existsSync(own) ? own : join(publicFolder, 'favicon.svg');
  for (const icon of [...icons, touchIcon]) {
    const key = JSON.stringify([icon, paper, mark, fileStamp(mark)]);
    if (!output.keeps(icon.file, key)) output.write(icon.file, await drawIcon(mark, icon, paper), key);
  }
}

async function drawIcon(mark: string, icon: Icon, paper: string): Promise<Buffer> {
  const { size, purpose, margin } = icon;
  const width = Math.round(size * (1 - 2 * margin));
  // An SVG of 32 pixels is drawn at the size it is needed in, not enlarged.
  const drawing = await sharp(mark, { density: Math.min(2_400, 72 * (width / 16)) })
    .resize(width, width, { fit: 'contain', background: '#0000' })
    .png()
    .toBuffer();
  return sharp({
    create: { width: size, height: size, channels: 4, background: purpose === 'maskable' ? paper : '#0000' },
  })
    .composite([{ input: drawing }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
