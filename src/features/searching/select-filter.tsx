import { useId } from 'react';
import type { SearchFilters } from '#domain/search/search-query.ts';
import type { FilterChoice } from '#domain/search/suggestion.ts';
import { useTranslation } from '#i18n/use-translation.ts';

type SelectFilterProps = {
  name: 'section' | 'topic' | 'contributor' | 'language';
  label: string;
  choices: readonly FilterChoice[];
  filters: SearchFilters;
  set: (name: keyof SearchFilters) => (value: string) => void;
  /** Of the choices, where it is not that of the interface. */
  lang: string | undefined;
};

/** A list of thousands is no choice. */
const most = 200;

/** One thing of many that results are narrowed to. Without numbers: those that are known are of the paper, and were taken for those of the results. */
export function SelectFilter({ name, label, choices, filters, set, lang }: SelectFilterProps) {
  const { t } = useTranslation();
  const id = useId();
  if (choices.length === 0) return null;
  const chosen = filters[name] ?? '';
  const shown = choices.slice(0, most);
  // An address may name what is further down, or no longer there.
  const isShown = chosen === '' || shown.some((choice) => choice.id === chosen);
  const missing = choices.find((choice) => choice.id === chosen);
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => set(name)(currentTarget.value)}>
        <option value="">{t('search.filter.any')}</option>
        {!isShown && <option value={chosen}>{missing?.name ?? chosen}</option>}
        {shown.map((choice) => (
          <option key={choice.id} value={choice.id} lang={lang}>
            {choice.name}
          </option>
        ))}
      </select>
    </p>
  );
}
