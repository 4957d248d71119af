import { useState } from 'react';
import type { SearchFilters } from '#domain/search/search-query.ts';

/**
 * What results will be narrowed to when a day that is being typed is taken: links lead there already. What was typed for one
 * `address` is forgotten at the next.
 */
export function useDraftedFilters(
  address: string,
  filters: SearchFilters,
): [drafted: SearchFilters, draft: (filters: SearchFilters) => void] {
  const [draft, setDraft] = useState<{ address: string; filters: SearchFilters } | null>(null);
  const drafted = draft?.address === address ? draft.filters : filters;
  return [drafted, (changed) => setDraft({ address, filters: changed })];
}
