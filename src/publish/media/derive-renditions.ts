import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { type Rendition, renditionsOf } from '#domain/article/renditions.ts';

const encoders = {
  avif: (image: Sharp) => image.avif({ quality: 44, effort: 2, chromaSubsampling: '4:4:4' }),
  webp: (image: Sharp) => image.webp({ quality: 72, effort: 4, smartSubsample: true }),
};
const recipe = 'v2 avif 44/2 4:4:4, webp 72/4';

type Picture = { url: string; width: number };

/**
 * Makes the AVIF and WebP files of an edition's pictures into `target`. What was made before from the same bytes by
 * the same recipe comes from the cache.
 */
export async function deriveRenditions(
  pictures: readonly Picture[],
  folders: { edition: string; cache: string; target: string },
): Promise<void> {
  await mkdir(folders.cache, { recursive: true });
  const waiting = [
    ...new Map(pictures.map((picture) => [`${picture.url} ${picture.width}`, picture])).values(),
  ];
  const work = async () => {
    for (let picture = waiting.pop(); picture; picture = waiting.pop()) await derivePicture(picture, folders);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function derivePicture(
  picture: Picture,
  { edition, cache, target }: { edition: string; cache: string; target: string },
): Promise<void> {
  const source = await readFile(join(edition, picture.url));
  for (const rendition of renditionsOf(picture)) {
    const name = createHash('sha256')
      .update(source)
      .update(`${recipe} ${rendition.width} ${rendition.format}`)
      .digest('hex');
    const cached = join(cache, `${name.slice(0, 24)}.${rendition.format}`);
    if (!existsSync(cached)) await derive(source, rendition, cached);
    const file = join(target, rendition.url);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(cached, file);
  }
}

async function derive(source: Buffer, { width, format }: Rendition, file: string): Promise<void> {
  // A drawing is rasterised at the width it is needed at; EXIF rotation of a photograph is applied.
  const density = source.subarray(0, 200).includes('<svg') ? { density: 96 } : {};
  const image = sharp(source, { limitInputPixels: 100_000_000, ...density })
    .rotate()
    .resize({ width });
  await encoders[format](image).toFile(file);
}
