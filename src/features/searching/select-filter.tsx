import { useId } from 'react';
import type { SearchFilters } from '#domain/search/search-query.ts';
import type { FilterChoice } from '#domain/search/suggestion.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { isolate } from '#lib/isolate.ts';
import { inNumerals, type Numerals } from '#lib/numerals.ts';

type SelectFilterProps = {
  name: 'section' | 'topic' | 'contributor' | 'language';
  label: string;
  choices: readonly FilterChoice[];
  filters: SearchFilters;
  set: (name: keyof SearchFilters) => (value: string) => void;
  /** Of the choices, where it is not that of the interface. */
  lang: string | undefined;
  numerals: Numerals;
};

/** A list of thousands is no choice. */
const most = 200;

/** One thing of many that results are narrowed to. */
export function SelectFilter({ name, label, choices, filters, set, lang, numerals }: SelectFilterProps) {
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
            {`${isolate(choice.name)} (${inNumerals(String(choice.count), numerals)})`}
          </option>
        ))}
      </select>
    </p>
  );
}
