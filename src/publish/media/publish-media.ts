import { join } from 'node:path';
import { fileStamp } from '#publish/archive/file-stamp.ts';
import type { MediaReference } from '#publish/edition/media-of-article.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { deriveRenditions } from './derive-renditions.ts';

const inSite = (url: string) => join('edition', url);

/** Publishes what articles name: pictures in several widths and formats, other files as they are. */
export async function publishMedia(
  media: Iterable<MediaReference>,
  folders: { edition: string; cache: string },
  output: SiteOutput,
): Promise<void> {
  // One that a thousand articles name is published once.
  const pictures = new Map<string, { url: string; width: number }>();
  const widths = new Map<string, number>();
  const files = new Set<string>();
  for (const reference of media) {
    const { url } = reference;
    if (reference.kind === 'file') files.add(url);
    else if (widths.get(url) !== reference.width) {
      widths.set(url, reference.width);
      pictures.set(`${url} ${reference.width}`, reference);
    }
  }
  await deriveRenditions(pictures.values(), folders, {
    has: (url, key) => output.keeps(inSite(url), key),
    put: (url, file, key) => output.copy(inSite(url), file, key),
  });
  for (const url of files) {
    const source = join(folders.edition, url);
    output.copy(inSite(url), source, `${source} ${fileStamp(source)}`);
  }
}
