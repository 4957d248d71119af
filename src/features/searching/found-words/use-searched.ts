import { useState } from 'react';
import { useLocation } from 'react-router';
import { searchedIn } from './found-state.ts';
import { searchedBefore } from './searched-before.ts';

/**
 * The text that led a reader to this article, null where no search did. It stays while the reader goes to parts of the
 * article: their links bring no state. In a tab of its own, which has none either, the page that led there tells.
 */
export function useSearched(articleId: string): string | null {
  const { state, hash, key } = useLocation();
  const [kept, keep] = useState<{ articleId: string; searched: string } | null>(null);
  // The router names the entry with which a document begins so.
  const isFirst = key === 'default';
  const found = searchedIn(state);
  const searched = found === undefined && isFirst ? searchedBefore(document.referrer) : (found ?? null);
  const isKept = kept?.articleId === articleId;
  if (searched !== null && !(isKept && kept.searched === searched)) keep({ articleId, searched });
  return searched ?? (hash !== '' && isKept ? kept.searched : null);
}
