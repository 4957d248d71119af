/** To what results are narrowed. Ids as in addresses; days as "2024-07-23" in the paper's time zone, both included. */
export type SearchFilters = {
  section?: string;
  topic?: string;
  contributor?: string;
  from?: string;
  to?: string;
  /** The primary language of an article: "ar", "en". */
  language?: string;
};

/** The orders of results: the closest match first, or the newest. */
export const searchSorts = ['relevance', 'date'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** What a reader looks for. `text` as it was typed; pages are counted from 1. */
export type SearchQuery = { text: string; filters: SearchFilters; sort: SearchSort; page: number };

/** How many results stand on a page. */
export const resultsPerPage = 10;

/** More of a query is not read: nobody types it, and analysing a pasted book would take seconds. In UTF-16 units. */
export const longestQuery = 500;
