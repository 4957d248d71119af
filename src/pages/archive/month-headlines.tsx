import { PeriodTime } from '#components/archive/period-time.tsx';
import { StoryCard } from '#components/story/story-card.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { ArchiveMonth } from '#domain/edition/archive-page.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './archive-page.module.css';

/** The newest headlines of a month, day by day; each day leads to all of its stories. */
export function MonthHeadlines({ days, dateStyle }: { days: ArchiveMonth['days']; dateStyle: DateStyle }) {
  const { t } = useTranslation();
  return (
    <div className={styles.content}>
      {days.map(({ day, count, stories }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <PageLink to={paths.archive.getHref({ period: day })} className={styles.link} prefetch="aimed">
              <PeriodTime period={day} dateStyle={dateStyle} />
            </PageLink>
          </h2>
          {stories.map((story) => (
            <StoryCard key={story.id} story={story} dateStyle={dateStyle} variant="headline" heading="h3" />
          ))}
          {count > stories.length && (
            <p className={styles.more}>
              <PageLink to={paths.archive.getHref({ period: day })} className={styles.link} prefetch="aimed">
                {t('archive.wholeDay')}
              </PageLink>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
