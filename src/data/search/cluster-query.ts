import {
  longestQuery,
  resultsPerPage,
  type SearchFilters,
  type SearchQuery,
} from '#domain/search/search-query.ts';

/** A cluster gives no results beyond the ten thousandth. */
const lastResult = 10_000;

/**
 * The body of a `_search` request: all words of the query in one article, in its stems; those that have the very forms, and
 * those that have them in the headline, first. `share` of the words is enough, as "100%".
 */
export function clusterQuery({ text, filters, sort, page }: SearchQuery, share: string): object {
  const query = text.slice(0, longestQuery);
  const from = Math.min((page - 1) * resultsPerPage, lastResult - resultsPerPage);
  return {
    from,
    size: resultsPerPage,
    track_total_hits: true,
    _source: ['story', 'body'],
    query: {
      bool: {
        must: [
          {
            multi_match: {
              query,
              type: 'cross_fields',
              minimum_should_match: share,
              fields: ['headline^3', 'description^1.5', 'names', 'body'],
            },
          },
        ],
        should: [
          {
            multi_match: {
              query,
              fields: ['headline.form^6', 'description.form^2', 'names.form', 'body.form'],
            },
          },
        ],
        filter: clusterFilters(filters),
      },
    },
    ...(sort === 'date' && { sort: [{ datePublished: 'desc' }] }),
    suggest: { text: query, spelling: { term: { field: 'headline.word', suggest_mode: 'missing' } } },
  };
}

function clusterFilters({ section, topic, contributor, from, to, language }: SearchFilters): object[] {
  const terms = Object.entries({ section, topics: topic, contributors: contributor, language });
  return [
    ...terms.flatMap(([field, value]) => (value ? [{ term: { [field]: value } }] : [])),
    ...(from || to ? [{ range: { day: { ...(from && { gte: from }), ...(to && { lte: to }) } } }] : []),
  ];
}
