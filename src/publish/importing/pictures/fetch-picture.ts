import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { fetchUrl } from '#publish/importing/net/fetch-url.ts';
import { readInside } from '#publish/importing/sources/read-inside.ts';
import { writeWhole } from '#publish/narrate/write-whole.ts';
import { importedFolder, missingPicture, missingPictureSvg, type PictureFile } from './picture-file.ts';
import { scalePicture } from './scale-picture.ts';

export type FetchPictureOptions = {
  editionFolder: string;
  allowPrivate: boolean;
  isForced: boolean;
  signal?: AbortSignal | undefined;
};

const maxBytes = 20_000_000;

/**
 * Brings a picture into the edition: from the web, or from below `folder`, in which the file lies that names it. One that was
 * brought before is not fetched again. Throws an ImportProblem that says why there is none.
 */
export async function fetchPicture(
  address: string,
  folder: string | undefined,
  { editionFolder, allowPrivate, isForced, signal }: FetchPictureOptions,
): Promise<PictureFile> {
  const key = /^https?:/.test(address) ? address : `${folder} ${address}`;
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const url = `${importedFolder}/${name}.webp`;
  const path = join(editionFolder, url);
  if (existsSync(path) && !isForced) {
    const { width, height } = await sharp(path).metadata();
    return { url, width, height };
  }
  const accept = 'image/avif,image/webp,image/png,image/jpeg,image/*;q=0.5';
  const bytes = /^https?:/.test(address)
    ? (await fetchUrl(address, { allowPrivate, maxBytes, accept, signal })).bytes
    : await readInside(folder, address, maxBytes);
  const { content, width, height } = await scalePicture(bytes);
  await writeWhole(path, content);
  return { url, width, height };
}

/** The panel that stands for a picture of which there are only words. */
export async function missingPictureIn(editionFolder: string): Promise<PictureFile> {
  const path = join(editionFolder, missingPicture.url);
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present !== missingPictureSvg) await writeWhole(path, missingPictureSvg);
  return missingPicture;
}
