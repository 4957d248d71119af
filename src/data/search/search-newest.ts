import type { Query, SearchOptions, SearchResult } from 'minisearch';
import { momentOf } from '#domain/dates/moment-of.ts';
import { isWordOf } from '#domain/search/is-word-of.ts';
import type { NewestEntry, NewestIndex } from '#domain/search/newest-index.ts';
import type { QueryTerm } from '#domain/search/query-terms.ts';
import type { SearchMatch } from '#domain/search/search-answer.ts';
import type { SearchFilters, SearchSort } from '#domain/search/search-query.ts';

/** An entry that was found; `terms`: those of its words, as the index has them, that were looked for or are near to them. */
type FoundEntry = SearchResult & NewestEntry;

/** `unknown`: the terms that nothing has, where what was found is only near. */
type FoundNewest = { entries: readonly FoundEntry[]; match: SearchMatch; unknown: readonly QueryTerm[] };

const digit = /\p{Nd}/u;
const boost = { headline: 3, names: 1.5 };
const exact: SearchOptions = { boost, prefix: true, weights: { prefix: 0.4, fuzzy: 0.2 } };
const near: SearchOptions = {
  ...exact,
  // What begins with three letters, or with a number, is near to it only by chance.
  prefix: (term) => term.length > 3 && !digit.test(term),
  // One letter in four may be wrong; of three letters every other word is one letter away, and of a number every other number.
  fuzzy: (term) => (term.length < 4 || digit.test(term) ? false : 0.25),
  maxFuzzy: 2,
};

/** Who mistyped one word of three means all three: that comes before what has only the other two. */
const ways = [
  { options: exact, match: 'exact', combineWith: 'AND' },
  { options: near, match: 'near', combineWith: 'AND' },
  { options: exact, match: 'exact', combineWith: 'OR' },
  { options: near, match: 'near', combineWith: 'OR' },
] as const;

/**
 * Looks in all indexes for entries with all terms, or else with words near to them, or else with at least half of them: the
 * first of these that any index has. The closest first, or the newest; what is in several indexes is taken from the last.
 */
export function searchNewest(
  indexes: readonly NewestIndex[],
  terms: readonly QueryTerm[],
  { filters, sort }: { filters: SearchFilters; sort: SearchSort },
): FoundNewest {
  for (const { options, match, combineWith } of terms.length > 1 ? ways : ways.slice(0, 2 * terms.length)) {
    const least = combineWith === 'AND' ? terms.length : Math.ceil(terms.length / 2);
    const has = match === 'exact' ? hasTerm : isNearTerm;
    const filter = (result: SearchResult) =>
      isWanted(result as FoundEntry, filters) && terms.filter((term) => has(result, term)).length >= least;
    const query = oneOfEach(terms, combineWith);
    const results = indexes.flatMap((index) => index.search(query, { ...options, filter }));
    const found = new Map(results.map((result) => [result.id, result as FoundEntry]));
    if (found.size === 0) continue;
    const unknown = match === 'near' ? terms.filter((term) => !isKnown(indexes, term)) : [];
    return { entries: inOrder([...found.values()], sort), match, unknown };
  }
  return { entries: [], match: 'exact', unknown: [] };
}

function isKnown(indexes: readonly NewestIndex[], term: QueryTerm): boolean {
  const filter = (result: SearchResult) => hasTerm(result, term);
  return indexes.some((index) => index.search(oneOfEach([term], 'AND'), { ...exact, filter }).length > 0);
}

function inOrder(entries: FoundEntry[], sort: SearchSort): FoundEntry[] {
  const time = ({ story }: FoundEntry) => momentOf(story.datePublished);
  return sort === 'date' ? entries.sort((one, other) => time(other) - time(one)) : entries;
}

/** The form that was typed counts besides its stem. */
function oneOfEach(terms: readonly QueryTerm[], combineWith: 'AND' | 'OR'): Query {
  return {
    combineWith,
    queries: terms.map(({ form, stem }) => ({ combineWith: 'OR', queries: [...new Set([stem, form])] })),
  };
}

const hasTerm = ({ terms }: SearchResult, term: QueryTerm) => terms.some((word) => isWordOf(word, term));

const isNearTerm = ({ queryTerms }: SearchResult, { form, stem }: QueryTerm) =>
  queryTerms.includes(form) || queryTerms.includes(stem);

function isWanted({ facets }: FoundEntry, filters: SearchFilters): boolean {
  const { section, topic, contributor, from, to, language } = filters;
  return (
    (!section || facets.section === section) &&
    (!topic || facets.topics.includes(topic)) &&
    (!contributor || facets.contributors.includes(contributor)) &&
    (!language || facets.language === language) &&
    (!from || (facets.day !== null && facets.day >= from)) &&
    (!to || (facets.day !== null && facets.day <= to))
  );
}
