import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import type { SearchFilters as Filters } from '#domain/search/search-query.ts';
import type { FilterChoice, FilterChoices } from '#domain/search/suggestion.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Numerals } from '#lib/numerals.ts';
import { DayFilter } from './day-filter.tsx';
import { languageName } from './language-name.ts';
import styles from './search-filters.module.css';
import { SelectFilter } from './select-filter.tsx';

type SearchFiltersProps = {
  choices: FilterChoices;
  filters: Filters;
  paperLanguage: string;
  numerals: Numerals;
  onFilter: (filters: Filters) => void;
};

/** Beside the results there is room for them; above, they would push the results out of sight. */
const besideResults = '(min-width: 60rem)';

/** Narrows the results to a section, a topic, a contributor, some days, a language. Folded on a phone. */
export function SearchFilters({ choices, filters, paperLanguage, numerals, onFilter }: SearchFiltersProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(() => matchMedia(besideResults).matches);
  const { sections, topics, contributors, languages, days } = choices;
  const named: readonly FilterChoice[] = languages.map((language) => ({
    ...language,
    name: languageName(language.id, i18n.language),
  }));
  const set = (name: keyof Filters) => (value: string) => {
    const { [name]: _, ...others } = filters;
    onFilter(value === '' ? others : { ...others, [name]: value });
  };
  const paper = { lang: paperLanguage, numerals, filters, set };
  return (
    <details
      className={styles.filters}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <SlidersHorizontal aria-hidden="true" size={18} strokeWidth={1.75} />
        {t('search.filter.title')}
      </summary>
      <fieldset aria-label={t('search.filter.title')}>
        <SelectFilter {...paper} name="section" label={t('search.filter.section')} choices={sections} />
        <SelectFilter {...paper} name="topic" label={t('search.filter.topic')} choices={topics} />
        <SelectFilter
          {...paper}
          name="contributor"
          label={t('search.filter.contributor')}
          choices={contributors}
        />
        {named.length > 1 && (
          <SelectFilter
            {...paper}
            lang={undefined}
            name="language"
            label={t('search.filter.language')}
            choices={named}
          />
        )}
        {days && (
          <>
            <DayFilter
              id={`${id}-from`}
              label={t('search.filter.from')}
              day={filters.from ?? ''}
              first={days.first}
              last={filters.to ?? days.last}
              onChoose={set('from')}
            />
            <DayFilter
              id={`${id}-to`}
              label={t('search.filter.to')}
              day={filters.to ?? ''}
              first={filters.from ?? days.first}
              last={days.last}
              onChoose={set('to')}
            />
          </>
        )}
      </fieldset>
    </details>
  );
}
