import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Article } from '#domain/article/article.ts';
import { quoteFound } from '#domain/problem.ts';
import { mediaOfArticle } from '#publish/edition/media-of-article.ts';
import type { FileProblem } from '#publish/edition/read-edition.ts';

/** Finds the pictures that cannot be scaled, before the build begins: each is told with the article that names it. */
export async function unreadablePictures(
  folder: string,
  articles: readonly Article[],
): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  for (const article of articles) {
    for (const { kind, url, path } of mediaOfArticle(article)) {
      const file = join(folder, url);
      if (kind !== 'picture' || !existsSync(file) || (await isPicture(file))) continue;
      const expected = { code: 'picture' } as const;
      problems.push({
        severity: 'error',
        file: `articles/${article.id}.json`,
        path,
        expected,
        found: quoteFound(url),
      });
    }
  }
  return problems;
}

function isPicture(file: string): Promise<boolean> {
  return sharp(file)
    .metadata()
    .then(
      ({ width, height }) => width > 0 && height > 0,
      () => false,
    );
}
