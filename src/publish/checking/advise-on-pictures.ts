import { join } from 'node:path';
import sharp from 'sharp';
import type { Article } from '#domain/article/article.ts';
import type { Image } from '#domain/article/image.ts';
import { missingPicture } from '#publish/importing/pictures/picture-file.ts';
import type { Advice } from './advice.ts';
import { imagesOf } from './images-of.ts';

const longestAlt = 250;

/** Advice on the pictures of an article: their alternative texts, their sizes, those that are still to come. */
export async function adviseOnPictures(article: Article, folder: string): Promise<Omit<Advice, 'file'>[]> {
  const advice: Omit<Advice, 'file'>[] = [];
  for (const { image, path } of imagesOf(article)) {
    if (image.url === missingPicture.url) {
      advice.push({ path: `${path}.url`, code: 'picture-missing', values: { caption: image.caption ?? '' } });
      continue;
    }
    advice.push(...adviseOnAlt(image).map((one) => ({ ...one, path: `${path}.alt` })));
    const size = await pictureSize(join(folder, image.url));
    if (size && (size.width !== image.width || size.height !== image.height)) {
      const values = { ...size, found: `${image.width} × ${image.height}` };
      advice.push({ path: `${path}.width`, code: 'picture-size', values });
    }
  }
  return advice;
}

function adviseOnAlt({ alt, caption }: Image): Pick<Advice, 'code' | 'values'>[] {
  if (alt.trim() === '') return [{ code: 'alt-missing', values: {} }];
  if (alt.trim() === caption?.trim()) return [{ code: 'alt-repeats-caption', values: {} }];
  return alt.length > longestAlt
    ? [{ code: 'alt-long', values: { length: alt.length, max: longestAlt } }]
    : [];
}

/** The size of a picture as it is shown, in pixels; null for what cannot be read and for drawings, which have none. */
export async function pictureSize(path: string): Promise<{ width: number; height: number } | null> {
  const { format, autoOrient } = await sharp(path)
    .metadata()
    .catch(() => ({ format: 'svg', autoOrient: { width: 0, height: 0 } }) as const);
  return format === 'svg' ? null : { width: autoOrient.width, height: autoOrient.height };
}
