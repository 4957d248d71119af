import { PeriodTime } from '#components/archive/period-time.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { ArchiveDay } from '#domain/edition/archive-page.ts';
import { paths } from '#domain/paths.ts';
import { GrowingList } from '#features/browsing/growing-list.tsx';
import { StoryActions } from '#features/listening/story-actions.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './archive-page.module.css';
import { resultOfDay } from './result-of-day.ts';

/** What was published on a day, and the nearest days before and after it that have news. */
export function DayStories({ page, dateStyle }: { page: ArchiveDay; dateStyle: DateStyle }) {
  const { t } = useTranslation();
  const { day, previous, next } = page;
  return (
    <div className={styles.content}>
      <GrowingList
        first={page}
        hrefOf={(shard) => paths.archive.getHref({ period: day, shard: shard ?? null })}
        load={async (source, shard) => resultOfDay(await source.loadArchive({ period: day, shard }))}
        dateStyle={dateStyle}
        heading="h2"
        actionOf={(story) => <StoryActions story={story} />}
      />
      <nav className={styles.neighbours} aria-label={t('archive.days')} data-screen-only>
        {previous && (
          <NearDay day={previous} label={t('archive.previousDay')} rel="prev" dateStyle={dateStyle} />
        )}
        {next && <NearDay day={next} label={t('archive.nextDay')} rel="next" dateStyle={dateStyle} />}
      </nav>
    </div>
  );
}

type NearDayProps = { day: string; label: string; rel: 'prev' | 'next'; dateStyle: DateStyle };

function NearDay({ day, label, rel, dateStyle }: NearDayProps) {
  return (
    <p data-rel={rel}>
      <span>{label}</span>
      <PageLink
        to={paths.archive.getHref({ period: day })}
        className={styles.link}
        prefetch="aimed"
        rel={rel}
      >
        <PeriodTime period={day} dateStyle={dateStyle} />
      </PageLink>
    </p>
  );
}
