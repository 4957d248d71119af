import type { Query, SearchOptions, SearchResult } from 'minisearch';
import type { NewestEntry, NewestIndex } from '#domain/search/newest-index.ts';
import type { QueryTerm } from '#domain/search/query-terms.ts';
import type { SearchFilters, SearchSort } from '#domain/search/search-query.ts';

type Found = SearchResult & NewestEntry;

const boost = { headline: 3, names: 1.5 };
const options: SearchOptions = {
  boost,
  prefix: true,
  // One letter in four may be wrong; of three letters every other word is one letter away.
  fuzzy: (term) => (term.length < 4 ? false : 0.25),
  maxFuzzy: 2,
  weights: { prefix: 0.4, fuzzy: 0.2 },
};

/**
 * Looks for entries with all terms, or else with at least half of them, in their own spelling or nearly so. The closest
 * first, or the newest.
 */
export function searchNewest(
  index: NewestIndex,
  terms: readonly QueryTerm[],
  { filters, sort, isExact = false }: { filters: SearchFilters; sort: SearchSort; isExact?: boolean },
): NewestEntry[] {
  if (terms.length === 0) return [];
  const filter = (result: SearchResult) => isWanted(result as Found, filters);
  const wanted: SearchOptions = { ...options, ...(isExact && { fuzzy: false }), filter };
  const all = index.search(oneOfEach(terms, 'AND'), wanted);
  const found =
    all.length > 0 || terms.length === 1 ? all : halfOf(index.search(oneOfEach(terms, 'OR'), wanted), terms);
  const entries = found as Found[];
  if (sort === 'relevance') return entries;
  return entries.sort(
    (one, other) => Date.parse(other.story.datePublished) - Date.parse(one.story.datePublished),
  );
}

/** The form that was typed counts besides its stem. */
function oneOfEach(terms: readonly QueryTerm[], combineWith: 'AND' | 'OR'): Query {
  return {
    combineWith,
    queries: terms.map(({ form, stem }) => ({ combineWith: 'OR', queries: [...new Set([stem, form])] })),
  };
}

function halfOf(results: SearchResult[], terms: readonly QueryTerm[]): SearchResult[] {
  const least = Math.ceil(terms.length / 2);
  return results.filter(({ queryTerms }) => {
    const matched = terms.filter(({ form, stem }) => queryTerms.includes(form) || queryTerms.includes(stem));
    return matched.length >= least;
  });
}

function isWanted({ facets }: Found, filters: SearchFilters): boolean {
  const { section, topic, contributor, from, to, language } = filters;
  return (
    (!section || facets.section === section) &&
    (!topic || facets.topics.includes(topic)) &&
    (!contributor || facets.contributors.includes(contributor)) &&
    (!language || facets.language === language) &&
    (!from || facets.day >= from) &&
    (!to || facets.day <= to)
  );
}
