import type { QueryTerm } from '#domain/search/query-terms.ts';
import type { PagefindFilters, PagefindResult, PagefindShard } from './pagefind-archive.ts';

/** How much the very form that was typed counts beside its stem. */
const weightOfForm = 1;

/** What a shard found. */
export type FoundInShard = { shard: PagefindShard; results: readonly PagefindResult[] };

/**
 * What each shard has of articles with all terms, the closest first. Of a term that it does not know Pagefind takes letters
 * away until it knows one: such results are none, and only the words of the best tell.
 */
export function findInShards(
  shards: readonly PagefindShard[],
  terms: readonly QueryTerm[],
  filters: PagefindFilters,
): Promise<FoundInShard[]> {
  return Promise.all(
    shards.map(async (shard) => {
      const results = await rankedByForm(shard, terms, filters);
      const [best] = results;
      const isFound = best !== undefined && (await hasAll(best, terms));
      return { shard, results: isFound ? results : [] };
    }),
  );
}

export const stemsOf = (terms: readonly QueryTerm[]) => terms.map(({ stem }) => stem).join(' ');

/** The results of the stems; those that have the very forms too come before others. */
async function rankedByForm(
  shard: PagefindShard,
  terms: readonly QueryTerm[],
  filters: PagefindFilters,
): Promise<readonly PagefindResult[]> {
  const found = await shard.search(stemsOf(terms), { filters });
  if (found.results.length < 2 || terms.every(({ form, stem }) => form === stem)) return found.results;
  const exact = await shard.search(terms.map(({ form }) => form).join(' '), { filters });
  const scores = new Map(exact.results.map(({ id, score }) => [id, score]));
  return found.results
    .map((result) => ({ ...result, score: result.score + weightOfForm * (scores.get(result.id) ?? 0) }))
    .sort((one, other) => other.score - one.score);
}

async function hasAll(result: PagefindResult, terms: readonly QueryTerm[]): Promise<boolean> {
  const words = (await result.data()).content.split(' ');
  return terms.every(({ stem }) => words.some((word) => word.startsWith(stem)));
}
