import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { fetchUrl } from '#publish/importing/net/fetch-url.ts';
import { readInside } from '#publish/importing/sources/read-inside.ts';
import type { ImportLedger } from '#publish/importing/writing/import-ledger.ts';
import { writeWhole } from '#publish/narrate/write-whole.ts';
import { importedFolder, missingPicture, missingPictureSvg, type PictureFile } from './picture-file.ts';
import { scalePicture } from './scale-picture.ts';

export type FetchPictureOptions = {
  editionFolder: string;
  ledger: Pick<ImportLedger, 'pictureOf' | 'add'>;
  allowPrivate: boolean;
  isForced: boolean;
  signal?: AbortSignal | undefined;
};

const maxBytes = 20_000_000;

/**
 * Brings a picture into the edition: from the web, or from below `folder`, in which the file lies that names it. One that was
 * brought before is not fetched again; files are named by what is in them, so that one picture of two addresses is kept once. Throws an ImportProblem that says why there is none.
 */
export async function fetchPicture(
  address: string,
  folder: string | undefined,
  { editionFolder, ledger, allowPrivate, isForced, signal }: FetchPictureOptions,
): Promise<PictureFile> {
  const key = /^https?:/.test(address) ? address : `${folder} ${address}`;
  const picture = fingerprintOf(key);
  // Before files were named by their content, they were named by their address.
  const known = ledger.pictureOf(picture) ?? fileOf(picture);
  if (existsSync(join(editionFolder, known)) && !isForced) {
    const { width, height } = await sharp(join(editionFolder, known)).metadata();
    return { url: known, width, height };
  }
  const accept = 'image/avif,image/webp,image/png,image/jpeg,image/*;q=0.5';
  const bytes = /^https?:/.test(address)
    ? (await fetchUrl(address, { allowPrivate, maxBytes, accept, signal })).bytes
    : await readInside(folder, address, maxBytes);
  const { content, width, height } = await scalePicture(bytes);
  const url = fileOf(fingerprintOf(content));
  if (!existsSync(join(editionFolder, url)) || isForced) await writeWhole(join(editionFolder, url), content);
  await ledger.add({ picture, url });
  return { url, width, height };
}

function fingerprintOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

function fileOf(fingerprint: string): string {
  return `${importedFolder}/${fingerprint}.webp`;
}

/** The panel that stands for a picture of which there are only words. */
export async function missingPictureIn(editionFolder: string): Promise<PictureFile> {
  const path = join(editionFolder, missingPicture.url);
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present !== missingPictureSvg) await writeWhole(path, missingPictureSvg);
  return missingPicture;
}
