import { openSearch } from '#data/search/open-search.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';

let opened: { edition: EditionInfo; provider: SearchProvider } | null = null;

/** The search of the paper: one for the life of the document, so that who comes back to results finds them there. */
export function useSiteSearch(edition: EditionInfo): SearchProvider {
  if (opened?.edition !== edition) {
    const site = { base: import.meta.env.BASE_URL, timeZone: edition.timeZone };
    opened = { edition, provider: openSearch(site) };
  }
  return opened.provider;
}
