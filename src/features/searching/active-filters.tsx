import { X } from 'lucide-react';
import { SiteLink } from '#components/ui/site-link.tsx';
import type { SearchFilters, SearchQuery } from '#domain/search/search-query.ts';
import type { FilterChoices } from '#domain/search/suggestion.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { isolate } from '#lib/isolate.ts';
import { languageName } from './language-name.ts';
import styles from './search-filters.module.css';
import { searchHref } from './search-href.ts';

type ActiveFiltersProps = {
  query: SearchQuery;
  choices: FilterChoices | null;
  /** A day in words. */
  dayName: (day: string) => string;
};

/** What the results are narrowed to, each a link to the results without it. */
export function ActiveFilters({ query, choices, dayName }: ActiveFiltersProps) {
  const { t, i18n } = useTranslation();
  const names = Object.keys(query.filters) as (keyof SearchFilters)[];
  if (names.length === 0) return null;
  const nameIn = (list: 'sections' | 'topics' | 'contributors', id: string) =>
    choices?.[list].find((choice) => choice.id === id)?.name ?? id;
  const words: Record<keyof SearchFilters, (value: string) => string> = {
    section: (value) => nameIn('sections', value),
    topic: (value) => nameIn('topics', value),
    contributor: (value) => nameIn('contributors', value),
    from: (value) => t('search.filter.since', { day: dayName(value) }),
    to: (value) => t('search.filter.until', { day: dayName(value) }),
    language: (value) => languageName(value, i18n.language),
  };
  return (
    <ul className={styles.active} aria-label={t('search.filter.active')}>
      {names.map((name) => {
        const { [name]: value = '', ...others } = query.filters;
        const shown = words[name](value);
        return (
          <li key={name}>
            <SiteLink
              to={searchHref({ ...query, filters: others, page: 1 })}
              aria-label={t('search.filter.remove', { name: isolate(shown) })}
            >
              <bdi>{shown}</bdi>
              <X aria-hidden="true" size={16} strokeWidth={1.75} />
            </SiteLink>
          </li>
        );
      })}
      {names.length > 1 && (
        <li>
          <SiteLink to={searchHref({ ...query, filters: {}, page: 1 })} data-all>
            {t('search.filter.reset')}
          </SiteLink>
        </li>
      )}
    </ul>
  );
}
