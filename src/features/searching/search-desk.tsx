import { useMemo, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { rememberSearch } from '#data/recent-searches.ts';
import { archivePeriodName } from '#domain/dates/archive-period-name.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { parseSearchParameters } from '#domain/search/search-address.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import type { SearchFilters as Filters } from '#domain/search/search-query.ts';
import { ActiveFilters } from './active-filters.tsx';
import { BeforeSearching } from './before-searching.tsx';
import { queryOfText } from './query-of-text.ts';
import styles from './search-desk.module.css';
import { SearchFilters } from './search-filters.tsx';
import { SearchForm } from './search-form.tsx';
import { searchHref } from './search-href.ts';
import { SearchResults } from './search-results.tsx';
import { suggestionHref } from './suggestion-href.ts';
import { useDraftedFilters } from './use-drafted-filters.ts';
import { useFilterChoices } from './use-filter-choices.ts';

type SearchDeskProps = { provider: SearchProvider; edition: EditionInfo; dateStyle: DateStyle };

const watchNothing = () => () => {};

/** Where a reader searches. What is looked for stands in the address alone: it can be shared, and back and forward are right. */
export function SearchDesk({ provider, edition, dateStyle }: SearchDeskProps) {
  const navigate = useNavigate();
  const { search } = useLocation();
  // The page was drawn without an address: the first drawing in the browser has to be the same.
  const isHydrated = useSyncExternalStore(
    watchNothing,
    () => true,
    () => false,
  );
  const address = isHydrated ? search : '';
  const query = useMemo(() => parseSearchParameters(new URLSearchParams(address)), [address]);
  const isAsked = query.text.trim() !== '';
  const choices = useFilterChoices(provider, isAsked);
  const [filters, draft] = useDraftedFilters(address, query.filters);

  const onSearch = (text: string) => {
    rememberSearch(text);
    // Another question keeps what it is narrowed to; no question has no results.
    const next = text.trim() === '' ? queryOfText('') : { ...query, text, page: 1 };
    void navigate(searchHref(next), { preventScrollReset: false });
  };
  const onFilter = (wanted: Filters) => {
    const href = searchHref({ ...query, filters: wanted, page: 1 });
    if (href !== searchHref({ ...query, page: 1 })) void navigate(href, { preventScrollReset: true });
  };
  return (
    <>
      <SearchForm
        provider={provider}
        paperLanguage={edition.inLanguage}
        text={query.text}
        onSearch={onSearch}
        onChoose={(suggestion) => void navigate(suggestionHref(suggestion), { viewTransition: true })}
      />
      {isAsked ? (
        <div className={styles.desk} data-has-filters={choices !== null || undefined}>
          {choices && (
            <SearchFilters
              choices={choices}
              filters={filters}
              paperLanguage={edition.inLanguage}
              onDraft={draft}
              onFilter={onFilter}
            />
          )}
          <div className={styles.answer}>
            <ActiveFilters
              query={query}
              drafted={filters}
              choices={choices}
              dayName={(day) => archivePeriodName(day, dateStyle)}
            />
            <SearchResults provider={provider} query={query} drafted={filters} dateStyle={dateStyle} />
          </div>
        </div>
      ) : (
        <BeforeSearching edition={edition} />
      )}
    </>
  );
}
