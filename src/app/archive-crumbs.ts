import { archivePeriodName } from '#domain/dates/archive-period-name.ts';
import type { ArchivePage } from '#domain/edition/archive-page.ts';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import type { MetaContext } from './page-meta.ts';

/** The pages between the front page and a page of the archive, as its breadcrumbs name them, by their paths on the site. */
export function archiveCrumbs(
  page: ArchivePage,
  { edition, t, language }: MetaContext,
): { name: string; path: string }[] {
  if (page.type === 'month' && page.months !== null) return [];
  const crumbOf = (period: string) => ({
    name: archivePeriodName(period, dateStyleOf(edition, language)),
    path: paths.archive.getHref({ period }),
  });
  const archive = { name: t('archive.title'), path: paths.archive.getHref() };
  if (page.type === 'month') return [archive];
  return [archive, crumbOf(page.calendar.month), ...(page.shard === null ? [] : [crumbOf(page.day)])];
}
