import { momentOf } from '#domain/dates/moment-of.ts';
import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import type { SavedStory } from './saved-story.ts';

/** The orders in which saved articles can stand. */
export const savedOrders = ['saved', 'published', 'headline'] as const;
export type SavedOrder = (typeof savedOrders)[number];

/** The saved articles whose headlines contain what was typed, in an order. */
export function shownStories(stories: readonly SavedStory[], query: string, order: SavedOrder): SavedStory[] {
  const wanted = foldIdentifier(query);
  const found =
    wanted === ''
      ? [...stories]
      : stories.filter(({ story }) => foldIdentifier(story.headline).includes(wanted));
  return found.sort(comparisons[order]);
}

const comparisons: Record<SavedOrder, (one: SavedStory, other: SavedStory) => number> = {
  saved: (one, other) => timeOf(other.savedAt) - timeOf(one.savedAt),
  published: (one, other) => timeOf(other.story.datePublished) - timeOf(one.story.datePublished),
  headline: (one, other) => byLetters(one.story.headline, other.story.headline),
};

const { compare: byLetters } = new Intl.Collator('ar');

const timeOf = (date: string | null) => momentOf(date) || 0;
