import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { forgetSaved, putBack } from '#data/library/remove-articles.ts';
import { unfinishedSaving } from '#data/library/unfinished-saving.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';

type Removal = {
  /** What was removed last, and can be had back. */
  last: SavedStory | null;
  remove: (saved: SavedStory) => Promise<void>;
  undo: () => void;
};

/**
 * Takes an article off the list at once, its files only when it can no longer be had back: with the next removal, and when
 * the page is left. A tab that is closed has no time for that: the note it leaves lets the next one do it.
 */
export function useRemoval(focusAfter: RefObject<HTMLElement | null>): Removal {
  const [last, setLast] = useState<SavedStory | null>(null);
  const isPending = useRef(false);

  useEffect(() => {
    const discard = () => {
      if (isPending.current) void unfinishedSaving.clear();
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
      if (isPending.current) await unfinishedSaving.clear();
      const removed = await forgetSaved([saved.id]);
      isPending.current = removed.ok;
      if (removed.ok) unfinishedSaving.begin();
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
      if (last) void putBack(last).then(unfinishedSaving.end);
      setLast(null);
    },
  };
}
