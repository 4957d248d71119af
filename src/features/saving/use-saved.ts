import { useSyncExternalStore } from 'react';
import { onLibraryChange } from '#data/library/library-changes.ts';
import type { LibraryProblem } from '#data/library/library-db.ts';
import { savedStories } from '#data/library/saved-stories.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { Result } from '#lib/result.ts';

type Saved = Result<SavedStory[], LibraryProblem>;

/** One reading for all who show something of the list. */
let saved: Saved | null = null;
let turn = 0;
let forget: (() => void) | null = null;
const listeners = new Set<() => void>();

async function update(): Promise<void> {
  turn += 1;
  const mine = turn;
  const next = await savedStories();
  // An answer that comes late must not replace a later one.
  if (mine !== turn) return;
  saved = next;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!forget) {
    forget = onLibraryChange(() => void update());
    void update();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    forget?.();
    forget = null;
    // What another tab changes meanwhile is not heard.
    saved = null;
    turn += 1;
  };
}

/** What is saved on this device, anew at each change of it, here or in another tab; null until it is known. */
export function useSaved(): Saved | null {
  return useSyncExternalStore(
    subscribe,
    () => saved,
    () => null,
  );
}
