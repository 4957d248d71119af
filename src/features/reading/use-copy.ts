import { useCallback, useState } from 'react';
import { announce } from '#lib/announcements.ts';

export type CopyState = 'ready' | 'copied' | 'failed';

type Copying = { state: CopyState; copy: (text: string) => Promise<boolean>; reset: () => void };

/** Copies texts and tells screen readers how it went; `copy` gives false when the browser has refused the clipboard. */
export function useCopy(words: { copied: string; failed: string }): Copying {
  const [state, setState] = useState<CopyState>('ready');
  const reset = useCallback(() => setState('ready'), []);
  const tell = (next: Exclude<CopyState, 'ready'>) => {
    setState(next);
    announce(words[next]);
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      tell('copied');
      return true;
    } catch {
      tell('failed');
      return false;
    }
  };
  return { state, copy, reset };
}
