import { type RefObject, useEffect, useRef } from 'react';
import { readStored, writeStored } from '#data/safe-storage.ts';

/**
 * Keeps whether the summary of an article is open, for this visit. The browser owns the state, so that it works
 * before hydration and without JavaScript; this only remembers and restores it.
 */
export function useSummaryState(articleId: string): {
  ref: RefObject<HTMLDetailsElement | null>;
  onToggle: () => void;
} {
  const ref = useRef<HTMLDetailsElement>(null);
  const key = `qari.summary.${articleId}`;

  useEffect(() => {
    const stored = readStored('sessionStorage', key);
    // Opened before hydration: the reader's hand is newer than the memory.
    if (ref.current && stored !== null && !ref.current.open) ref.current.open = stored === 'open';
  }, [key]);

  const onToggle = () => writeStored('sessionStorage', key, ref.current?.open ? 'open' : 'closed');
  return { ref, onToggle };
}
