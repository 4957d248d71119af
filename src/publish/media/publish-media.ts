import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaReference } from '#publish/edition/media-of-article.ts';
import { deriveRenditions } from './derive-renditions.ts';

/** Publishes what articles name: pictures in several widths and formats, other files as they are. */
export async function publishMedia(
  media: readonly MediaReference[],
  folders: { edition: string; cache: string; target: string },
): Promise<void> {
  await deriveRenditions(
    media.filter((reference) => reference.kind === 'picture'),
    folders,
  );
  for (const { url } of media.filter(({ kind }) => kind === 'file')) {
    const target = join(folders.target, url);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(folders.edition, url), target);
  }
}
