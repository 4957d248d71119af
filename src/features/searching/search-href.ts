import { paths } from '#domain/paths.ts';
import { searchParameters } from '#domain/search/search-address.ts';
import type { SearchQuery } from '#domain/search/search-query.ts';

/** The link to the results of a query. */
export function searchHref(query: SearchQuery): string {
  const parameters = searchParameters(query).toString();
  return `${paths.search.getHref()}${parameters && `?${parameters}`}`;
}
