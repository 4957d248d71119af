import { archiveTerm } from '#domain/search/archive-term.ts';
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
    shards.map(async (shard, index) => {
      const results = await rankedByForm(shard, terms, filters);
      if (!(await isAnyFound(results, terms))) return { shard, results: [] };
      // Names of fragments differ only within a shard.
      return { shard, results: results.map((result) => ({ ...result, id: `${index}/${result.id}` })) };
    }),
  );
}

/** Where not even the closest has a word that begins with a stem, letters of it were taken away: then no other has one. */
async function isAnyFound(results: readonly PagefindResult[], terms: readonly QueryTerm[]): Promise<boolean> {
  const sought = terms.map((term) => ({
    ...term,
    form: archiveTerm(term.form),
    stem: archiveTerm(term.stem),
  }));
  for (const result of results.slice(0, mostTried)) {
    const words = (await result.data()).content.split(' ');
    if (sought.every((term) => words.some((word) => isWordOf(word, term)))) return true;
    if (!sought.every(({ stem }) => words.some((word) => word.startsWith(stem)))) return false;
  }
  return false;
}

export const stemsOf = (terms: readonly QueryTerm[]) => terms.map(({ stem }) => archiveTerm(stem)).join(' ');

/** The results of the stems; those that have the very forms too come before others. */
async function rankedByForm(
  shard: PagefindShard,
  terms: readonly QueryTerm[],
  filters: PagefindFilters,
): Promise<readonly PagefindResult[]> {
  const found = await shard.search(stemsOf(terms), { filters });
  if (found.results.length < 2 || terms.every(({ form, stem }) => form === stem)) return found.results;
  const exact = await shard.search(terms.map(({ form }) => archiveTerm(form)).join(' '), { filters });
  const scores = new Map(exact.results.map(({ id, score }) => [id, score]));
  return found.results
    .map((result) => ({ ...result, score: result.score + weightOfForm * (scores.get(result.id) ?? 0) }))
    .sort((one, other) => other.score - one.score);
}
