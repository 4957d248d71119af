import { SiteLink } from '#components/ui/site-link.tsx';
import { resultsPerPage, type SearchQuery } from '#domain/search/search-query.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { inNumerals, type Numerals } from '#lib/numerals.ts';
import { pagesAround } from './pages-around.ts';
import { searchHref } from './search-href.ts';
import styles from './search-results.module.css';

type ResultPagesProps = { query: SearchQuery; total: number; numerals: Numerals };

/** The way to the other results, ten by ten; every page has its address. */
export function ResultPages({ query, total, numerals }: ResultPagesProps) {
  const { t } = useTranslation();
  const last = Math.ceil(total / resultsPerPage);
  if (last < 2) return null;
  const hrefOf = (page: number) => searchHref({ ...query, page });
  return (
    <nav className={styles.pages} aria-label={t('search.pages')} data-screen-only>
      {query.page > 1 && (
        <SiteLink to={hrefOf(query.page - 1)} rel="prev" data-step>
          {t('search.previous')}
        </SiteLink>
      )}
      <ol>
        {pagesAround(query.page, last).map((page, index, all) => (
          <li key={page} data-after-gap={(index > 0 && page - (all[index - 1] ?? 0) > 1) || undefined}>
            <SiteLink
              to={hrefOf(page)}
              aria-current={page === query.page ? 'page' : undefined}
              aria-label={t('search.page', { number: page })}
            >
              {inNumerals(String(page), numerals)}
            </SiteLink>
          </li>
        ))}
      </ol>
      {query.page < last && (
        <SiteLink to={hrefOf(query.page + 1)} rel="next" data-step>
          {t('search.next')}
        </SiteLink>
      )}
    </nav>
  );
}
