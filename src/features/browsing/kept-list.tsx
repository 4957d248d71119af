import { useEffect, useState } from 'react';
import { StoryCard } from '#components/story/story-card.tsx';
import { keptStories } from '#data/kept-stories.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { Story } from '#domain/edition/story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './near-list.module.css';

const most = 12;

/** What can be read without a network, for a reader who asked for something else. */
export function KeptList({ dateStyle }: { dateStyle: DateStyle }) {
  const { t } = useTranslation();
  const [stories, setStories] = useState<Story[]>([]);
  useEffect(() => {
    let isGone = false;
    void keptStories(most).then((kept) => {
      if (!isGone) setStories(kept);
    });
    return () => {
      isGone = true;
    };
  }, []);
  if (stories.length === 0) return null;
  return (
    <section className={styles.near} aria-labelledby="kept">
      <h2 id="kept">{t('problem.kept')}</h2>
      <div className={styles.stories}>
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} dateStyle={dateStyle} variant="headline" heading="h3" />
        ))}
      </div>
    </section>
  );
}
