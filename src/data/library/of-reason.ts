import type { SavedStory } from '#domain/offline/saved-story.ts';

/** What stands in the index `by-saved-at` for one reason: an array comes after every text. */
export function ofReason(reason: SavedStory['reason']): IDBKeyRange {
  return IDBKeyRange.bound([reason], [reason, []]);
}
