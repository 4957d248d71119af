import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { type Card, cardOfArticle, cardOfPaper } from './card-of.ts';
import { drawCard } from './draw-card.ts';
import { type DrawingFonts, drawingFonts } from './drawing-fonts.ts';

/** Files of the share images, relative to the base path: that of the paper, and those of articles by id. */
export type ShareImages = { paper: string; articles: ReadonlyMap<string, string> };

type Folders = { edition: string; cache: string; target: string };

/** Changes with the drawing, so that no image of an older one is taken for the same. */
const recipe = 'v1';
const shareFolder = 'share/';

/**
 * Draws the share images of the newest articles into `target`. The name of a file comes from what it shows: one that was drawn
 * before is taken from the cache, and sites that remember images by their address ask again when a headline has changed.
 */
export async function drawShareImages(
  { edition, articles, most }: { edition: Edition; articles: readonly Article[]; most: number },
  folders: Folders,
  onProgress: (made: number) => void,
): Promise<ShareImages> {
  await mkdir(folders.cache, { recursive: true });
  await mkdir(join(folders.target, shareFolder), { recursive: true });
  let fonts: Promise<DrawingFonts> | undefined;
  const openFonts = () => {
    fonts ??= drawingFonts();
    return fonts;
  };
  const waiting = newestFirst(articles).slice(0, most).reverse();
  const files = new Map<string, string>();
  const work = async () => {
    for (let article = waiting.pop(); article; article = waiting.pop()) {
      files.set(article.id, await shareImage(cardOfArticle(edition, article), folders, openFonts));
      onProgress(files.size);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { paper: await shareImage(cardOfPaper(edition), folders, openFonts), articles: files };
}

async function shareImage(card: Card, folders: Folders, fonts: () => Promise<DrawingFonts>): Promise<string> {
  const source = card.picture && (await readFile(join(folders.edition, card.picture.url)));
  const hash = createHash('sha256').update(recipe + JSON.stringify([card.text, card.picture?.poi]));
  if (source) hash.update(source);
  const name = `${hash.digest('hex').slice(0, 20)}.jpg`;
  const cached = join(folders.cache, name);
  if (!existsSync(cached)) {
    // Beside, then in its place: a build that is interrupted leaves no half image.
    const half = `${cached}.${process.pid}`;
    await drawCard(card, source, await fonts(), half);
    await rename(half, cached);
  }
  await copyFile(cached, join(folders.target, shareFolder, name));
  return shareFolder + name;
}
