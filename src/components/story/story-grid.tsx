import type { DateStyle } from '#domain/dates/date-style.ts';
import type { Story } from '#domain/edition/story.ts';
import { StoryCard } from './story-card.tsx';
import styles from './story-grid.module.css';

/** Stories side by side, as many as fit. */
export function StoryGrid({ stories, dateStyle }: { stories: readonly Story[]; dateStyle: DateStyle }) {
  return (
    <div className={styles.stories}>
      {stories.map((story) => (
        <StoryCard key={story.id} story={story} dateStyle={dateStyle} variant="card" heading="h3" />
      ))}
    </div>
  );
}
