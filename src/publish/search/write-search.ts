import { join } from 'node:path';
import { close } from 'pagefind';
import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { createLexicon } from '#domain/search/lexicon.ts';
import { newestCount } from '#domain/search/newest-index.ts';
import { searchDocument } from '#domain/search/search-document.ts';
import type { SearchGuide } from '#domain/search/search-guide.ts';
import { searchPaths } from '#domain/search/search-paths.ts';
import { factsOf } from '#publish/archive/article-facts.ts';
import { type KeptAnswers, keptAnswers } from '#publish/archive/kept-answers.ts';
import { filesIn } from '#publish/output/files-in.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import type { Amendments } from './amendments.ts';
import { archiveRecord } from './archive-record.ts';
import { archiveShards } from './archive-shards.ts';
import { fragmentKey } from './compact-index.ts';
import type { FacetedArticle } from './filter-choices.ts';
import { forgetOldShards, hashOfRecords, indexShard } from './index-shard.ts';
import { facetedArticles, newestIndex, searchGuide } from './search-files.ts';
import { writeWords } from './write-words.ts';

const webAssemblyFile = 'wasm.unknown.pagefind';
/**
 * Pagefind fetches its program, 55 kB, from every shard, and runs that of the first one it opened, the newest. The others
 * have this in its place: its signature, and nothing.
 */
const sharedWebAssembly = 'pagefind_dcd';

/** The part that holds what was changed or added since others were indexed. */
const amendedShard = 'amended';

/** `recipe`: a sum of the code that makes indexes; `answers`: what was found out about articles by earlier builds. */
type SearchSettings = {
  output: SiteOutput;
  cache: string;
  recipe?: string;
  answers?: KeptAnswers;
  most?: number;
  amendments?: Amendments;
};

/**
 * Writes all that searching fetches into the output. Shards of the archive whose articles did not change come from the
 * cache, and large ones in which little did are amended; where a cluster answers, the archive is not indexed. Bodies are read one by one, and only of what is indexed anew.
 */
export async function writeSearch(
  edition: Edition,
  articles: readonly Article[],
  { output, cache, recipe = '', answers = keptAnswers(), most, amendments }: SearchSettings,
): Promise<void> {
  const { timeZone, search } = edition;
  const lexicon = createLexicon(search?.synonyms);
  const oldestFirst = facetedArticles(edition, articles);
  const sumOfAll = (some: readonly FacetedArticle[]) =>
    sumOf(
      JSON.stringify([recipe, timeZone, search?.synonyms, some.map(({ article }) => factsOf(article).sum)]),
    );
  function* records(part: readonly FacetedArticle[]) {
    // As `compactIndex` wants them.
    const keyed = part.map(({ article }) => ({ article, key: fragmentKey(article.id) }));
    keyed.sort((one, other) => one.key.localeCompare(other.key));
    for (const { article } of keyed) yield archiveRecord(searchDocument(article, timeZone), lexicon);
  }

  const shards: SearchGuide['shards'] = [];
  const place = (folder: string, shard: SearchGuide['shards'][number]) => {
    placeShard(folder, shard.hash, searchPaths.shard(shard.name), shards.length === 0, output);
    shards.push(shard);
  };
  const addIndexed = async (name: string, part: readonly FacetedArticle[]) => {
    const hash = await answers.remember(sumOfAll(part), async () => hashOfRecords(records(part)));
    const folder = await indexShard(hash, records(part), cache);
    place(folder, { name, hash });
    amendments?.indexed(name, hash, folder, part);
  };
  const missing: FacetedArticle[] = [];
  try {
    for (const { name, articles: part } of search?.openSearch ? [] : archiveShards(oldestFirst, most)) {
      const amendment = amendments?.find(name, part);
      if (amendment) {
        const { hash, stale } = amendment;
        place(await indexShard(hash, [], cache), {
          name,
          hash,
          ...(Object.keys(stale).length > 0 && { stale }),
        });
        missing.push(...amendment.missing);
      } else await addIndexed(name, part);
    }
    if (missing.length > 0) await addIndexed(amendedShard, missing);
    amendments?.save();
  } finally {
    // Else its process outlives the build.
    await close();
  }
  await forgetOldShards(cache);

  output.write(searchPaths.guide, JSON.stringify(searchGuide(edition, oldestFirst, shards)));
  const newest = oldestFirst.slice(-newestCount);
  const key = sumOfAll(newest);
  if (!output.keeps(searchPaths.newest, key)) {
    const documents = newest.map(({ article }) => searchDocument(article, timeZone));
    output.write(searchPaths.newest, JSON.stringify(newestIndex(edition, documents)), key);
  }
  await writeWords(edition, articles, { recipe, answers, output });
}

function placeShard(
  folder: string,
  hash: string,
  target: string,
  isFirst: boolean,
  output: SiteOutput,
): void {
  for (const path of filesIn(folder)) {
    const file = target + path;
    if (path === webAssemblyFile && !isFirst) output.write(file, sharedWebAssembly);
    // To join the paths of a large archive takes longer than to see that nothing of it changed.
    else if (!output.keeps(file, hash)) output.copy(file, join(folder, path), hash);
  }
}
