import { useEffect, useState } from 'react';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import type { FilterChoices } from '#domain/search/suggestion.ts';

/** What results can be narrowed to; null until it is known, and where it is not: results are shown without it. */
export function useFilterChoices(provider: SearchProvider, isWanted: boolean): FilterChoices | null {
  const [choices, setChoices] = useState<FilterChoices | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const load = async () => {
      const answer = await provider.filterChoices();
      if (answer.ok && !isGone) setChoices(answer.value);
    };
    void load();
    addEventListener('online', load);
    return () => {
      isGone = true;
      removeEventListener('online', load);
    };
  }, [provider, isWanted]);
  return choices;
}
