import type { Story } from '#domain/edition/story.ts';
import { AddToListButton } from './add-to-list-button.tsx';
import styles from './story-actions.module.css';
import { StoryListenButton } from './story-listen-button.tsx';

/** What can be heard of a story without opening it: its summary now, or later from the listening list. */
export function StoryActions({ story }: { story: Story }) {
  return (
    <div className={styles.actions}>
      <StoryListenButton story={story} />
      <AddToListButton story={story} />
    </div>
  );
}
