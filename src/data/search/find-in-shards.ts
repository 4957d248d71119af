import { isWordOf } from '#domain/search/is-word-of.ts';
import type { QueryTerm } from '#domain/search/query-terms.ts';
import { resultsPerPage } from '#domain/search/search-query.ts';
import type { PagefindFilters, PagefindResult, PagefindShard } from './pagefind-archive.ts';

/** How much the very form that was typed counts beside its stem. */
const weightOfForm = 1;

/** What a shard found. */
export type FoundInShard = { shard: PagefindShard; results: readonly PagefindResult[] };

/** So many of a shard's results, the closest, tell whether there are any: those of a page. */
const mostTried = resultsPerPage;

/**
 * What each shard has of articles with all terms, the closest first. Pagefind gives what begins with a stem and, of a term
 * that it does not know, takes letters away until it knows one: such results are none, and only their words tell.
 */
export function findInShards(
  shards: readonly PagefindShard[],
  terms: readonly QueryTerm[],
  filters: PagefindFilters,
): Promise<FoundInShard[]> {
  return Promise.all(
    shards.map(async (shard) => {
      const results = await rankedByForm(shard, terms, filters);
      for (const result of results.slice(0, mostTried)) {
        if (await hasAll(result, terms)) return { shard, results };
      }
      return { shard, results: [] };
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
  return terms.every((term) => words.some((word) => isWordOf(word, term)));
}
