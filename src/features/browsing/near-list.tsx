import { StoryCard } from '#components/story/story-card.tsx';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './near-list.module.css';

type NearListProps = { near: NearStories; dateStyle: DateStyle };

/** Stories for a reader whose address led nowhere. */
export function NearList({ near: { isSimilar, stories }, dateStyle }: NearListProps) {
  const { t } = useTranslation();
  if (stories.length === 0) return null;
  return (
    <section className={styles.near} aria-labelledby="near">
      <h2 id="near">{t(isSimilar ? 'problem.near' : 'problem.newest')}</h2>
      <div className={styles.stories}>
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} dateStyle={dateStyle} variant="headline" heading="h3" />
        ))}
      </div>
    </section>
  );
}
