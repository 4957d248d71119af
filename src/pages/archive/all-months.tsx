import { PeriodTime } from '#components/archive/period-time.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { ArchiveMonth } from '#domain/edition/archive-page.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './archive-page.module.css';

/** Every month of the archive and how much it holds. */
export function AllMonths({
  months,
  dateStyle,
}: {
  months: NonNullable<ArchiveMonth['months']>;
  dateStyle: DateStyle;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles.months} aria-labelledby="all-months">
      <h2 id="all-months">{t('archive.months')}</h2>
      <ul>
        {months.map(({ month, count }) => (
          <li key={month}>
            <PageLink to={paths.archive.getHref({ period: month })} className={styles.link} prefetch="aimed">
              <PeriodTime period={month} dateStyle={dateStyle} />
            </PageLink>
            <span data-counted suppressHydrationWarning>
              {t('archive.stories', { count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
