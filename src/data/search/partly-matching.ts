import type { QueryTerm } from '#domain/search/query-terms.ts';
import type { PagefindFilters, PagefindInstance, PagefindResult } from './pagefind-archive.ts';

/** More would be a search for each of them. */
const mostTerms = 8;

type Counted = { result: PagefindResult; terms: number; weight: number };

/** Articles that have at least half of the terms, those with more and with rarer ones first. */
export async function partlyMatching(
  pagefind: PagefindInstance,
  terms: readonly QueryTerm[],
  filters: PagefindFilters,
  missingFrom: (result: PagefindResult, terms: readonly QueryTerm[]) => Promise<readonly QueryTerm[]>,
): Promise<{ results: PagefindResult[]; unknown: QueryTerm[] }> {
  const counted = new Map<string, Counted>();
  const unknown: QueryTerm[] = [];
  const tried = terms.slice(0, mostTerms);
  for (const term of tried) {
    const { results } = await pagefind.search(term.stem, { filters });
    const [best] = results;
    if (!best || (await missingFrom(best, [term])).length > 0) {
      unknown.push(term);
      continue;
    }
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
  const least = Math.ceil((tried.length - unknown.length) / 2);
  const results = [...counted.values()]
    .filter((one) => one.terms >= least)
    .sort((one, other) => other.terms - one.terms || other.weight - one.weight)
    .map(({ result }) => result);
  return { results, unknown };
}
