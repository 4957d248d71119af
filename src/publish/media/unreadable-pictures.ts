import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { quoteFound } from '#domain/problem.ts';
import { rememberByKey } from '#lib/remember-by-key.ts';
import { mediaOfArticle } from '#publish/edition/media-of-article.ts';
import type { FileProblem, ReadArticle } from '#publish/edition/read-edition.ts';

/** Finds the pictures that cannot be scaled, before the build begins: each is told with the article that names it. */
export async function unreadablePictures(
  folder: string,
  articles: readonly ReadArticle[],
): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  // A picture may stand in a thousand articles.
  const isSound = rememberByKey(isPicture);
  for (const { article, file: articleFile } of articles) {
    for (const { kind, url, path } of mediaOfArticle(article)) {
      const file = join(folder, url);
      if (kind !== 'picture' || !existsSync(file) || (await isSound(file))) continue;
      const expected = { code: 'picture' } as const;
      problems.push({
        severity: 'error',
        file: articleFile,
        path,
        expected,
        found: quoteFound(url),
      });
    }
  }
  return problems;
}

function isPicture(file: string): Promise<boolean> {
  // Of a photograph every byte is read, at an eighth of its size: one that was cut short has a sound beginning.
  return sharp(file)
    .resize({ width: 16 })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}
