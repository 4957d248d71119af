import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { discardUnsaved, forgetSaved, putBack } from '#data/library/remove-articles.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';

type Removal = {
  /** What was removed last, and can be had back. */
  last: SavedStory | null;
  remove: (saved: SavedStory) => Promise<void>;
  undo: () => void;
};

/**
 * Takes an article off the list at once, its files only when it can no longer be had back: with the next removal, and when
 * the page is left.
 */
export function useRemoval(focusAfter: RefObject<HTMLElement | null>): Removal {
  const [last, setLast] = useState<SavedStory | null>(null);
  const isPending = useRef(false);

  useEffect(() => {
    const discard = () => {
      if (isPending.current) void discardUnsaved();
    };
    addEventListener('pagehide', discard);
    return () => {
      removeEventListener('pagehide', discard);
      discard();
    };
  }, []);

  const remove = useCallback(
    async (saved: SavedStory) => {
      // Its button goes with it.
      focusAfter.current?.focus();
      if (isPending.current) await discardUnsaved();
      const removed = await forgetSaved([saved.id]);
      isPending.current = removed.ok;
      setLast(removed.ok ? saved : null);
    },
    [focusAfter],
  );

  return {
    last,
    remove,
    undo() {
      focusAfter.current?.focus();
      isPending.current = false;
      if (last) void putBack(last);
      setLast(null);
    },
  };
}
