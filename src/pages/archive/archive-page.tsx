import { useLoaderData } from 'react-router';
import { MonthCalendar } from '#components/archive/month-calendar.tsx';
import { PeriodTime } from '#components/archive/period-time.tsx';
import { Breadcrumbs, type Crumb } from '#components/layout/breadcrumbs.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import type { LoadProblem } from '#data/edition-source.ts';
import { useEdition } from '#data/use-edition.ts';
import { archivePeriodName } from '#domain/dates/archive-period-name.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { ArchivePage as ArchivePageData } from '#domain/edition/archive-page.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import { PageTrouble } from '#features/browsing/page-trouble.tsx';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Result } from '#lib/result.ts';
import { AllMonths } from './all-months.tsx';
import styles from './archive-page.module.css';
import { DayStories } from './day-stories.tsx';
import { MonthHeadlines } from './month-headlines.tsx';

/** The archive: a month with its headlines, or a day with its stories; the calendar leads from one to the other. */
export function ArchivePage() {
  const page = useLoaderData<Result<ArchivePageData, LoadProblem>>();
  const edition = useEdition();
  const dateStyle = useDateStyle(edition);
  if (!page.ok) return <PageTrouble problem={page.problem} dateStyle={dateStyle} />;
  return <Archive page={page.value} edition={edition} dateStyle={dateStyle} />;
}

type ArchiveProps = { page: ArchivePageData; edition: EditionInfo; dateStyle: DateStyle };

function Archive({ page, edition, dateStyle }: ArchiveProps) {
  const { t } = useTranslation();
  const isFirst = page.type === 'month' && page.months !== null;
  const { month } = page.calendar;
  const monthName = archivePeriodName(month, dateStyle);
  const period = page.type === 'day' ? page.day : month;
  const title = isFirst ? t('archive.title') : archivePeriodName(period, dateStyle);
  const archive: Crumb = { name: t('archive.title'), href: paths.archive.getHref() };
  const crumbs: Crumb[] = isFirst
    ? [{ name: title }]
    : page.type === 'day'
      ? [
          archive,
          { name: monthName, href: paths.archive.getHref({ period: month }), period: month },
          { name: title, period },
        ]
      : [archive, { name: title, period }];

  return (
    <div className={styles.page}>
      <Breadcrumbs crumbs={crumbs} />
      <PageHeading
        kicker={isFirst ? undefined : t('archive.title')}
        title={isFirst ? title : <PeriodTime period={period} dateStyle={dateStyle} />}
        description={isFirst ? t('archive.text') : undefined}
      />
      <div className={styles.columns}>
        <div className={styles.calendar}>
          <MonthCalendar
            calendar={page.calendar}
            current={page.type === 'day' ? page.day : null}
            firstDayOfWeek={edition.firstDayOfWeek}
            dateStyle={dateStyle}
          />
        </div>
        {page.type === 'day' ? (
          <DayStories key={`${page.day} ${page.shard}`} page={page} dateStyle={dateStyle} />
        ) : (
          <MonthHeadlines days={page.days} dateStyle={dateStyle} />
        )}
      </div>
      {page.type === 'month' && page.months && <AllMonths months={page.months} dateStyle={dateStyle} />}
    </div>
  );
}
