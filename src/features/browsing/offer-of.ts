import type { NearStories } from '#domain/edition/near-stories.ts';
import type { Offer } from './near-list.tsx';

/** Under which words stories are offered to a reader whose address led nowhere. */
export function offerOf({ isSimilar, stories }: NearStories): Offer {
  return { title: isSimilar ? 'problem.near' : 'list.newest', stories };
}
