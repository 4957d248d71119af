import { SiteLink } from '#components/ui/site-link.tsx';
import { type SearchQuery, searchSorts } from '#domain/search/search-query.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { searchHref } from './search-href.ts';
import styles from './search-results.module.css';

const names = { relevance: 'search.sort.relevance', date: 'search.sort.date' } as const;

/** The orders of the results; each is a link, and begins at the first page. */
export function SortLinks({ query }: { query: SearchQuery }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.sorts} aria-label={t('search.sort.label')} data-stay>
      {searchSorts.map((sort) => (
        <SiteLink
          key={sort}
          to={searchHref({ ...query, sort, page: 1 })}
          aria-current={sort === query.sort || undefined}
        >
          {t(names[sort])}
        </SiteLink>
      ))}
    </nav>
  );
}
