import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import { useEdition } from '#data/use-edition.ts';
import { paths } from '#domain/paths.ts';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { SearchDesk } from '#features/searching/search-desk.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './search-page.module.css';
import { useSiteSearch } from './use-site-search.ts';

/** «بحث»: the field, and what was found. Without JavaScript it says so, and leads to the archive. */
export function SearchPage() {
  const { t } = useTranslation();
  const edition = useEdition();
  const dateStyle = useDateStyle(edition);
  const provider = useSiteSearch(edition);
  return (
    <>
      <Breadcrumbs crumbs={[{ name: t('masthead.search') }]} />
      <PageHeading title={t('masthead.search')} />
      <noscript>
        <p className={styles.note}>{t('search.noScript')}</p>
        {edition.dateModified && (
          <p className={styles.note}>
            <SiteLink to={paths.archive.getHref()} className="button" data-kind="primary">
              {t('archive.title')}
            </SiteLink>
          </p>
        )}
      </noscript>
      <SearchDesk provider={provider} edition={edition} dateStyle={dateStyle} />
    </>
  );
}
