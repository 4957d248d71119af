import { pronunciationOf } from '#domain/edition/pronunciation-of.ts';
import type { Pronunciation } from '#domain/spoken-text/pronunciation.ts';
import { type Result, succeed } from '#lib/result.ts';
import type { FileProblem } from './read-edition.ts';
import { readEditionFile } from './read-edition-file.ts';

/** How an edition has its names said, or what is wrong with its edition.json. */
export async function readPronunciation(
  editionFolder: string,
): Promise<Result<Pronunciation[], FileProblem[]>> {
  const read = await readEditionFile(editionFolder);
  return read.ok ? succeed(pronunciationOf(read.value)) : read;
}
