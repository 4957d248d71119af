import type { QueryTerm } from '#domain/search/query-terms.ts';
import { findInShards } from './find-in-shards.ts';
import type { PagefindFilters, PagefindResult, PagefindShard } from './pagefind-archive.ts';

type Counted = { result: PagefindResult; terms: number; weight: number };

/** Each term by itself: those that no article has, and the results of the others. */
export type TermByTerm = { unknown: QueryTerm[]; known: { term: QueryTerm; results: PagefindResult[] }[] };

/** Looks for the terms of a query one by one. */
export async function termByTerm(
  shards: readonly PagefindShard[],
  terms: readonly QueryTerm[],
  filters: PagefindFilters,
): Promise<TermByTerm> {
  const answer: TermByTerm = { unknown: [], known: [] };
  for (const term of terms) {
    const results = (await findInShards(shards, [term], filters)).flatMap((found) => found.results);
    if (results.length > 0) answer.known.push({ term, results });
    else answer.unknown.push(term);
  }
  return answer;
}

/** Articles that have at least half of the terms, those with more and with rarer ones first. */
export function partlyMatching({ known }: TermByTerm): PagefindResult[] {
  const counted = new Map<string, Counted>();
  for (const { results } of known) {
    const weight = 1 / Math.log2(1 + results.length);
    for (const result of results) {
      const before = counted.get(result.id) ?? { result, terms: 0, weight: 0 };
      counted.set(result.id, {
        result,
        terms: before.terms + 1,
        weight: before.weight + weight * (1 + result.score),
      });
    }
  }
  const least = Math.ceil(known.length / 2);
  return [...counted.values()]
    .filter(({ terms }) => terms >= least)
    .sort((one, other) => other.terms - one.terms || other.weight - one.weight)
    .map(({ result }) => result);
}
