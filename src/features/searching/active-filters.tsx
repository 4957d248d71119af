import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
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
  /** With a day that is being typed. */
  drafted: SearchFilters;
  choices: FilterChoices | null;
  /** A day in words. */
  dayName: (day: string) => string;
};

/** What the results are narrowed to, each a link to the results without it. */
export function ActiveFilters({ query, drafted, choices, dayName }: ActiveFiltersProps) {
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
    <ul className={styles.active} aria-label={t('search.filter.active')} data-stay>
      {names.map((name) => {
        const { [name]: _, ...others } = drafted;
        const shown = words[name](query.filters[name] ?? '');
        return (
          <li key={name}>
            <SiteLink
              to={searchHref({ ...query, filters: others, page: 1 })}
              onClick={goOnBesides}
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
          <SiteLink to={searchHref({ ...query, filters: {}, page: 1 })} onClick={goOnBesides} data-all>
            {t('search.filter.reset')}
          </SiteLink>
        </li>
      )}
    </ul>
  );
}

/** The link goes with its filter: the focus to the next of them, else to the filters, from which it came. */
function goOnBesides({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  const others = [...(currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('a:not([data-all])') ?? [])];
  const index = others.indexOf(currentTarget);
  const next = index < 0 ? undefined : (others[index + 1] ?? others[index - 1]);
  (next ?? document.querySelector<HTMLElement>('[data-stay] summary'))?.focus({ preventScroll: true });
}
