import type { ReactNode } from 'react';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { Story } from '#domain/edition/story.ts';
import { StoryCard } from './story-card.tsx';

type StoryListProps = {
  stories: readonly Story[];
  dateStyle: DateStyle;
  heading: 'h2' | 'h3';
  actionOf?: ((story: Story) => ReactNode) | undefined;
};

/** Stories one below the other, each with its standfirst and its picture. */
export function StoryList({ stories, dateStyle, heading, actionOf }: StoryListProps) {
  return stories.map((story) => (
    <StoryCard
      key={story.id}
      story={story}
      dateStyle={dateStyle}
      variant="entry"
      heading={heading}
      action={actionOf?.(story)}
    />
  ));
}
