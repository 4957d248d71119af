import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { type Rendition, renditionsOf } from '#domain/article/renditions.ts';
import { fileStamp } from '#publish/archive/file-stamp.ts';
import { nameBeside } from '#publish/output/name-beside.ts';

const encoders = {
  avif: (image: Sharp) => image.avif({ quality: 44, effort: 2, chromaSubsampling: '4:4:4' }),
  webp: (image: Sharp) => image.webp({ quality: 72, effort: 4, smartSubsample: true }),
};
const recipe = 'v2 avif 44/2 4:4:4, webp 72/4';

type Picture = { url: string; width: number };

/** Where renditions go, by their addresses in the edition; `key` is a sum of all that a file is made of. */
export type RenditionTarget = {
  has(url: string, key: string): boolean;
  put(url: string, file: string, key: string): void;
};

/**
 * Makes the AVIF and WebP files of an edition's pictures that the target does not have. What was made before from the same
 * bytes by the same recipe comes from the cache.
 */
export async function deriveRenditions(
  pictures: Iterable<Picture>,
  folders: { edition: string; cache: string },
  target: RenditionTarget,
): Promise<void> {
  await mkdir(folders.cache, { recursive: true });
  const waiting = [
    ...new Map([...pictures].map((picture) => [`${picture.url} ${picture.width}`, picture])).values(),
  ];
  const work = async () => {
    for (let picture = waiting.pop(); picture; picture = waiting.pop())
      await derivePicture(picture, folders, target);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function derivePicture(
  picture: Picture,
  { edition, cache }: { edition: string; cache: string },
  target: RenditionTarget,
): Promise<void> {
  const path = join(edition, picture.url);
  const key = `${recipe} ${path} ${fileStamp(path)}`;
  const missing = renditionsOf(picture).filter(({ url }) => !target.has(url, key));
  if (missing.length === 0) return;
  const source = await readFile(path);
  for (const rendition of missing) {
    const name = createHash('sha256')
      .update(source)
      .update(`${recipe} ${rendition.width} ${rendition.format}`)
      .digest('hex');
    const cached = join(cache, `${name.slice(0, 24)}.${rendition.format}`);
    if (!existsSync(cached)) await derive(source, rendition, cached);
    target.put(rendition.url, cached, key);
  }
}

async function derive(source: Buffer, { width, format }: Rendition, file: string): Promise<void> {
  // Only here: to load it takes longer than to see that no picture is new.
  const { default: sharp } = await import('sharp');
  // A drawing is rasterised at the width it is needed at; EXIF rotation of a photograph is applied.
  const density = source.subarray(0, 200).includes('<svg') ? { density: 96 } : {};
  const image = sharp(source, { limitInputPixels: 100_000_000, ...density })
    .rotate()
    .resize({ width });
  // Beside, then in its place: a build that is interrupted leaves no half picture.
  const half = nameBeside(file);
  await encoders[format](image).toFile(half);
  await rename(half, file);
}
