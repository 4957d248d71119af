import sharp from 'sharp';
import type { Image } from '#domain/article/image.ts';
import type { Card } from './card-of.ts';
import { cardSize } from './card-size.ts';
import type { DrawingFonts } from './drawing-fonts.ts';
import { shareCard } from './share-card.ts';

/** Draws a share image as JPEG into a file; `source` are the bytes of its picture. */
export async function drawCard(
  { text, picture }: Card,
  source: Buffer | null,
  fonts: DrawingFonts,
  file: string,
): Promise<void> {
  const card = sharp(Buffer.from(shareCard(text, fonts)));
  const part = picture && source ? await picturePart(picture, source) : null;
  const left = text.dir === 'rtl' ? 0 : cardSize.width - cardSize.picture;
  await card
    .composite(part ? [{ input: part, left, top: 0 }] : [])
    .flatten({ background: '#fff' })
    // Colours at full resolution: thin red lines would fray.
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    .toFile(file);
}

/** The part of a picture around its point of interest that fills the place of the picture. */
function picturePart({ width, height, poi }: Image, source: Buffer): Promise<Buffer> {
  const scale = Math.max(cardSize.picture / width, cardSize.height / height);
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const start = (length: number, part: number, at = 0.5) =>
    Math.round(Math.min(Math.max(length * at - part / 2, 0), length - part));
  const density = source.subarray(0, 200).includes('<svg') ? { density: 96 } : {};
  return sharp(source, { limitInputPixels: 100_000_000, ...density })
    .rotate()
    .resize({ width: wide, height: high, fit: 'cover' })
    .extract({
      left: start(wide, cardSize.picture, poi?.x),
      top: start(high, cardSize.height, poi?.y),
      width: cardSize.picture,
      height: cardSize.height,
    })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
