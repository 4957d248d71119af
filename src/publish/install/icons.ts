import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp } from '#publish/archive/file-stamp.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { type Icon, icons, touchIcon } from './icon-files.ts';

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
  // Only here: to load it takes longer than to see that no picture is new.
  const { default: sharp } = await import('sharp');
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
