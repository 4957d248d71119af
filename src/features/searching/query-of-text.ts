import type { SearchQuery } from '#domain/search/search-query.ts';

/** A query for a text alone, as a reader begins: everything, the closest first. */
export function queryOfText(text: string): SearchQuery {
  return { text, filters: {}, sort: 'relevance', page: 1 };
}
