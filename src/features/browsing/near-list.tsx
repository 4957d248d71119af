import { StoryCard } from '#components/story/story-card.tsx';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { Story } from '#domain/edition/story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './near-list.module.css';

/** Stories, and under which words they are offered. */
export type Offer = { title: 'problem.near' | 'list.newest' | 'problem.kept'; stories: readonly Story[] };

type NearListProps = Offer & { dateStyle: DateStyle };

/** Stories for a reader who did not get what was asked for. */
export function NearList({ title, stories, dateStyle }: NearListProps) {
  const { t } = useTranslation();
  if (stories.length === 0) return null;
  return (
    <section className={styles.near} aria-labelledby="near">
      <h2 id="near">{t(title)}</h2>
      <div className={styles.stories}>
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} dateStyle={dateStyle} variant="headline" heading="h3" />
        ))}
      </div>
    </section>
  );
}
