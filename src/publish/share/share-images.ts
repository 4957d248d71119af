import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { rememberByKey } from '#lib/remember-by-key.ts';
import { fileStamp } from '#publish/archive/file-stamp.ts';
import type { KeptAnswers } from '#publish/archive/kept-answers.ts';
import { nameBeside } from '#publish/output/name-beside.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { type Card, cardOfArticle, cardOfPaper } from './card-of.ts';
import type { DrawingFonts } from './drawing-fonts.ts';
import { forgetUnused } from './forget-unused.ts';

/** Files of the share images, relative to the base path: that of the paper, and those of articles by id. */
export type ShareImages = { paper: string; articles: ReadonlyMap<string, string> };

type Folders = { edition: string; cache: string; output: SiteOutput; names: KeptAnswers };
type Places = Folders & { stampOf: (picture: string) => string | null };

/** Changes with the drawing, so that no image of an older one is taken for the same. */
const recipe = 'v2';
const shareFolder = 'share/';
/** Most of them are there already: each with a line of its own, they were two thousand lines in a log. */
const toldAfter = 100;

/**
 * Draws the share images of the newest articles. The name of a file comes from what it shows: one that was drawn
 * before is taken from the cache, and sites that remember images by their address ask again when a headline has changed.
 */
export async function drawShareImages(
  { edition, articles, most }: { edition: Edition; articles: readonly Article[]; most: number },
  folders: Folders,
  onProgress: (made: number) => void,
): Promise<ShareImages> {
  await mkdir(folders.cache, { recursive: true });
  // A thousand articles may have the same picture.
  const places = { ...folders, stampOf: rememberByKey(fileStamp) };
  let fonts: Promise<DrawingFonts> | undefined;
  const openFonts = () => {
    fonts ??= import('./drawing-fonts.ts').then(({ drawingFonts }) => drawingFonts());
    return fonts;
  };
  const waiting = newestFirst(articles).slice(0, most).reverse();
  const files = new Map<string, string>();
  const work = async () => {
    for (let article = waiting.pop(); article; article = waiting.pop()) {
      files.set(article.id, await shareImage(cardOfArticle(edition, article), places, openFonts));
      if (files.size % toldAfter === 0) onProgress(files.size);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const paper = await shareImage(cardOfPaper(edition), places, openFonts);
  forgetUnused(folders.cache, new Set([paper, ...files.values()].map((file) => basename(file))));
  return { paper, articles: files };
}

async function shareImage(card: Card, places: Places, fonts: () => Promise<DrawingFonts>): Promise<string> {
  const { edition, cache, output, names } = places;
  const picture = card.picture && join(edition, card.picture.url);
  const readPicture = async () => (picture ? await readFile(picture) : null);
  const question = JSON.stringify([
    recipe,
    card.text,
    card.picture?.poi,
    picture,
    picture && places.stampOf(picture),
  ]);
  const name = await names.remember(question, async () => nameOf(card, await readPicture()));
  const file = shareFolder + name;
  if (output.keeps(file, name)) return file;
  const cached = join(cache, name);
  if (!existsSync(cached)) {
    // Beside, then in its place: a build that is interrupted leaves no half image.
    const half = nameBeside(cached);
    // With what it draws by, a tenth of a second to load.
    const { drawCard } = await import('./draw-card.ts');
    await drawCard(card, await readPicture(), await fonts(), half);
    await rename(half, cached);
  }
  output.copy(file, cached, name);
  return file;
}

function nameOf({ text, picture }: Card, source: Buffer | null): string {
  const hash = createHash('sha256').update(recipe + JSON.stringify([text, picture?.poi]));
  if (source) hash.update(source);
  return `${hash.digest('hex').slice(0, 20)}.jpg`;
}
