import { memo } from 'react';
import { StoryCard } from '#components/story/story-card.tsx';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { SavedActions } from './saved-actions.tsx';

type SavedRowProps = {
  saved: SavedStory;
  dateStyle: DateStyle;
  onRemove: (saved: SavedStory) => Promise<void>;
};

/**
 * A saved article on the list. It is not drawn again with each letter that is typed; and it is fetched ahead only when it is
 * pointed at: it is on the device.
 */
export const SavedRow = memo(function SavedRow({ saved, dateStyle, onRemove }: SavedRowProps) {
  return (
    <StoryCard
      story={saved.story}
      dateStyle={dateStyle}
      variant="row"
      heading="h3"
      prefetch="aimed"
      action={<SavedActions saved={saved} onRemove={() => void onRemove(saved)} />}
    />
  );
});
