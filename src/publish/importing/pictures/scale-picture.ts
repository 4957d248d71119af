import sharp from 'sharp';
import { ImportProblem } from '#publish/importing/import-problem.ts';

const longest = 2000;
const mostPixels = 60_000_000;
/** Drawings are left out: an SVG can hold scripts and name files. */
const accepted = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif', 'tiff']);

/** Makes a picture of ours from any: WebP, upright, at most 2,000 pixels on either side, without what the camera wrote into it. Throws an ImportProblem for what is no photograph. */
export async function scalePicture(
  bytes: Buffer,
): Promise<{ content: Buffer; width: number; height: number }> {
  const options = { limitInputPixels: mostPixels, failOn: 'error' } as const;
  const metadata = await sharp(bytes, options)
    .metadata()
    .catch(() => null);
  if (!metadata) throw new ImportProblem('not-a-picture');
  if (!accepted.has(metadata.format)) throw new ImportProblem('unknown-format', { name: metadata.format });
  if ((metadata.width ?? 0) < 50 || (metadata.height ?? 0) < 50) throw new ImportProblem('empty');
  const { data, info } = await sharp(bytes, options)
    .rotate()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 86 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new ImportProblem('unknown-format', { name: metadata.format });
    });
  return { content: data, width: info.width, height: info.height };
}
