import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import type { SearchFilters as Filters } from '#domain/search/search-query.ts';
import type { FilterChoice, FilterChoices } from '#domain/search/suggestion.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DayFilter } from './day-filter.tsx';
import { languageName } from './language-name.ts';
import styles from './search-filters.module.css';
import { SelectFilter } from './select-filter.tsx';

type SearchFiltersProps = {
  choices: FilterChoices;
  filters: Filters;
  paperLanguage: string;
  /** A day is being typed. */
  onDraft: (filters: Filters) => void;
  onFilter: (filters: Filters) => void;
};

/** Beside the results there is room for them; above, they would push the results out of sight. */
const besideResults = '(min-width: 60rem)';

/** Narrows the results to a section, a topic, a contributor, some days, a language. Folded on a phone. */
export function SearchFilters(props: SearchFiltersProps) {
  const { choices, filters, paperLanguage, onDraft, onFilter } = props;
  const { t, i18n } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(() => matchMedia(besideResults).matches);
  const { sections, topics, contributors, languages, days } = choices;
  const named: readonly FilterChoice[] = languages.map((language) => ({
    ...language,
    name: languageName(language.id, i18n.language),
  }));
  const changed = (name: keyof Filters, value: string): Filters => {
    const { [name]: _, ...others } = filters;
    return value === '' ? others : { ...others, [name]: value };
  };
  const set = (name: keyof Filters) => (value: string) => onFilter(changed(name, value));
  const type = (name: keyof Filters) => (value: string) => onDraft(changed(name, value));
  const paper = { lang: paperLanguage, filters, set };
  return (
    <details
      className={styles.filters}
      data-stay
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
              onType={type('from')}
              onTake={() => onFilter(filters)}
            />
            <DayFilter
              id={`${id}-to`}
              label={t('search.filter.to')}
              day={filters.to ?? ''}
              first={filters.from ?? days.first}
              last={days.last}
              onType={type('to')}
              onTake={() => onFilter(filters)}
            />
          </>
        )}
      </fieldset>
    </details>
  );
}
