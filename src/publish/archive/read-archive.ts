import { basename, join } from 'node:path';
import { loadEdition } from '#publish/edition/load-edition.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { articleDigests } from './article-digests.ts';
import { digestReader } from './digest-reader.ts';
import type { FileStamps } from './file-stamp.ts';
import { keptAnswers } from './kept-answers.ts';

/** Where digests are kept, the sum of the code that makes them, the stamps of the articles' files where they are known, and who is told of
 * warnings. */
type ArchiveSettings = {
  cache: string;
  recipe: string;
  stamps?: Promise<FileStamps> | undefined;
  warn: (message: string) => void;
};

/**
 * Reads an edition that is fit to publish, without holding what its articles say: bodies are read when they are asked for, and
 * of articles that did not change since the last build nothing is read. Throws an EditionError as `loadEdition` does.
 */
export async function readArchive(editionFolder: string, { cache, recipe, stamps, warn }: ArchiveSettings) {
  const name = sumOf(editionFolder).slice(0, 16);
  const digests = articleDigests(join(cache, 'digests', `${name}.jsonl`), recipe);
  const pictures = keptAnswers(join(cache, 'answers', `pictures-${name}.json`));
  const known = await stamps?.catch(() => undefined);
  const stampOf = known && ((path: string) => known.get(basename(path)) ?? null);
  const archive = await loadEdition(editionFolder, warn, {
    readArticle: digestReader(digests, stampOf),
    pictures,
  });
  digests.save();
  pictures.save();
  return archive;
}
