import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { createLexicon } from '#domain/search/lexicon.ts';
import type { SearchGuide } from '#domain/search/search-guide.ts';
import { searchPaths } from '#domain/search/search-paths.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { archiveRecord } from './archive-record.ts';
import { archiveShards } from './archive-shards.ts';
import { forgetOldShards, indexShard } from './index-shard.ts';
import { searchDocuments, searchFiles } from './search-files.ts';

const webAssemblyFile = 'wasm.unknown.pagefind';
/**
 * Pagefind fetches its program, 55 kB, from every shard, and runs that of the first one it opened, the newest. The others
 * have this in its place: its signature, and nothing.
 */
const sharedWebAssembly = 'pagefind_dcd';

/**
 * Writes all that searching fetches into the output. Shards of the archive whose articles did not change come from the
 * cache; where a cluster answers, the archive is not indexed.
 */
export async function writeSearch(
  edition: Edition,
  articles: readonly Article[],
  { output, cache, most }: { output: SiteOutput; cache: string; most?: number },
): Promise<void> {
  const lexicon = createLexicon(edition.search?.synonyms);
  const documents = searchDocuments(edition, articles);
  const shards: SearchGuide['shards'] = [];
  try {
    for (const { name, documents: part } of edition.search?.openSearch
      ? []
      : archiveShards(documents, most)) {
      const records = part.map((document) => archiveRecord(document, lexicon));
      const { folder, hash } = await indexShard(records, cache);
      placeShard(folder, hash, searchPaths.shard(name), shards.length === 0, output);
      shards.push({ name, hash });
    }
  } finally {
    // Else its process outlives the build.
    await close();
  }
  await forgetOldShards(cache);
  for (const { file, content } of searchFiles(edition, articles, documents, shards)) {
    output.write(file, JSON.stringify(content));
  }
}

function placeShard(
  folder: string,
  hash: string,
  target: string,
  isFirst: boolean,
  output: SiteOutput,
): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const file = target + source.slice(folder.length + 1).replaceAll('\\', '/');
    if (entry.name === webAssemblyFile && !isFirst) output.write(file, sharedWebAssembly);
    else output.copy(file, source, hash);
  }
}
