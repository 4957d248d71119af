import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { readStored, writeStored } from '#data/safe-storage.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { summaryKey } from './summary-key.ts';

type SummaryState = { ref: RefObject<HTMLDetailsElement | null>; onToggle: () => void };

/** The one that came with the page: React puts another in its place where an extension has changed the page. */
const printed = globalThis.document?.querySelector<HTMLDetailsElement>('[data-summary]');

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
    const stored = readStored('sessionStorage', key);
    if (ref.current && (isFirstPage ? printed?.open : stored === 'open')) ref.current.open = true;
    if (isFirstPage && (stored || ref.current?.open)) onToggle();
  }, [key, onToggle]);

  // To ask for its place lays out what is closed: else the first press waits for the shaping of every word.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article has another summary.
  useEffect(() => whenIdle(() => void ref.current?.lastElementChild?.getBoundingClientRect()), [articleId]);

  return { ref, onToggle };
}
