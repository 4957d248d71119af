import { join } from 'node:path';
import { quoteFound } from '#domain/problem.ts';
import { rememberByKey } from '#lib/remember-by-key.ts';
import { fileStamp } from '#publish/archive/file-stamp.ts';
import { type KeptAnswers, keptAnswers } from '#publish/archive/kept-answers.ts';
import type { FileProblem, ReadMedia } from '#publish/edition/read-edition.ts';

/** Finds the pictures that cannot be scaled, before the build begins: each is told with the article that names it. */
export async function unreadablePictures(
  folder: string,
  articles: readonly ReadMedia[],
  answers: KeptAnswers = keptAnswers(),
): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  // A picture may stand in a thousand articles.
  const isSound = rememberByKey(async (url) => {
    const file = join(folder, url);
    const stamp = fileStamp(file);
    return (
      stamp === null || (await answers.remember(`${file} ${stamp}`, () => pictureState(file))) === 'sound'
    );
  });
  for (const { media, file } of articles) {
    for (const { kind, url, path } of media) {
      if (kind !== 'picture' || (await isSound(url))) continue;
      const expected = { code: 'picture' } as const;
      problems.push({ severity: 'error', file, path, expected, found: quoteFound(url) });
    }
  }
  return problems;
}

async function pictureState(file: string): Promise<string> {
  // Only here: to load it takes longer than to see that no picture is new.
  const { default: sharp } = await import('sharp');
  // Of a photograph every byte is read, at an eighth of its size: one that was cut short has a sound beginning.
  return sharp(file)
    .resize({ width: 16 })
    .raw()
    .toBuffer()
    .then(
      () => 'sound',
      () => 'broken',
    );
}
