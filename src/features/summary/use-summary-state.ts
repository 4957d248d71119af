import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { readStored, writeStored } from '#data/safe-storage.ts';
import { summaryKey } from './summary-key.ts';

type SummaryState = { ref: RefObject<HTMLDetailsElement | null>; onToggle: () => void };

/**
 * Keeps whether the summary of an article is open, for this visit. The browser owns the state, so that it works
 * before hydration and without JavaScript; this only remembers and restores it.
 */
export function useSummaryState(articleId: string): SummaryState {
  const ref = useRef<HTMLDetailsElement>(null);
  const key = summaryKey(articleId);
  const onToggle = useCallback(() => {
    writeStored('sessionStorage', key, ref.current?.open ? 'open' : 'closed');
  }, [key]);

  useEffect(() => {
    // On the first page the boot script has restored it and the reader may have pressed it since: what stands there
    // is the newest. On later pages it comes closed, and is opened if it was open before.
    const isFirstPage = document.documentElement.dataset.hydrated === undefined;
    if (isFirstPage && ref.current?.open) onToggle();
    else if (!isFirstPage && ref.current && readStored('sessionStorage', key) === 'open')
      ref.current.open = true;
    else if (isFirstPage && readStored('sessionStorage', key) !== null) onToggle();
  }, [key, onToggle]);

  return { ref, onToggle };
}
