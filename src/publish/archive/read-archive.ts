import { join } from 'node:path';
import { loadEdition } from '#publish/edition/load-edition.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { articleDigests } from './article-digests.ts';
import { digestReader } from './digest-reader.ts';
import { keptAnswers } from './kept-answers.ts';

/** Where digests are kept, the sum of the code that makes them, and who is told of warnings. */
type ArchiveSettings = { cache: string; recipe: string; warn: (message: string) => void };

/**
 * Reads an edition that is fit to publish, without holding what its articles say: bodies are read when they are asked for, and
 * of articles that did not change since the last build nothing is read. Throws an EditionError as `loadEdition` does.
 */
export async function readArchive(editionFolder: string, { cache, recipe, warn }: ArchiveSettings) {
  const name = sumOf(editionFolder).slice(0, 16);
  const digests = articleDigests(join(cache, 'digests', `${name}.jsonl`), recipe);
  const pictures = keptAnswers(join(cache, 'answers', `pictures-${name}.json`));
  const archive = await loadEdition(editionFolder, warn, { readArticle: digestReader(digests), pictures });
  digests.save();
  pictures.save();
  return archive;
}
