import type { ReactNode } from 'react';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { Story } from '#domain/edition/story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './related.module.css';
import { StoryCard } from './story-card.tsx';

type RelatedProps = {
  stories: readonly Story[];
  dateStyle: DateStyle;
  actionOf?: (story: Story) => ReactNode;
};

/** «اقرأ أيضاً»: where to go on from an article. */
export function Related({ stories, dateStyle, actionOf }: RelatedProps) {
  const { t, i18n } = useTranslation();
  if (stories.length === 0) return null;
  return (
    <aside
      className={styles.related}
      aria-labelledby="related"
      lang={i18n.language}
      dir={i18n.dir()}
      data-screen-only
    >
      <h2 id="related">{t('related.title')}</h2>
      {stories.map((story) => (
        <StoryCard
          key={story.id}
          story={story}
          dateStyle={dateStyle}
          variant="row"
          heading="h3"
          action={actionOf?.(story)}
        />
      ))}
    </aside>
  );
}
