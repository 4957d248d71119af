import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useHref } from 'react-router';
import { paths } from '#domain/paths.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import { longestQuery } from '#domain/search/search-query.ts';
import type { Suggestion } from '#domain/search/suggestion.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './search-form.module.css';
import { suggestionKey } from './suggestion-key.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useSearchField } from './use-search-field.ts';
import { useSuggestions } from './use-suggestions.ts';

type SearchFormProps = {
  provider: SearchProvider;
  paperLanguage: string;
  /** The text whose results are shown. */
  text: string;
  onSearch: (text: string) => void;
  onChoose: (suggestion: Suggestion) => void;
  /** What else stands in the form. */
  children?: ReactNode;
};

/**
 * The field, with suggestions while the reader types: arrows go through them, Enter goes where the chosen one leads or, with
 * none chosen, searches; Escape closes the list, and then clears the field. An ordinary form before JavaScript has come.
 */
export function SearchForm({ provider, paperLanguage, text, onSearch, onChoose }: SearchFormProps) {
  const { t } = useTranslation();
  const action = useHref(paths.search.getHref());
  const listId = useId();
  const field = useSearchField(text);
  // Null while nothing was typed since the last search: who comes back to results is not asked again.
  const { suggestions } = useSuggestions(provider, field.typed);
  // By its key: one that was chosen stays so when the answer to the last letter comes late.
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const active = suggestions.findIndex((one) => suggestionKey(one) === activeKey);
  const setActive = (index: number) => {
    const next = suggestions[index];
    setActiveKey(next ? suggestionKey(next) : null);
  };
  const isOpen = field.isOpen && suggestions.length > 0;
  const chosen = isOpen ? suggestions[active] : undefined;

  const choose = (suggestion: Suggestion) => {
    field.close();
    onChoose(suggestion);
  };
  const search = () => {
    const input = field.ref.current;
    field.close();
    // The keyboard of a phone would cover what was found.
    if (matchMedia('(pointer: coarse)').matches) input?.blur();
    onSearch((input?.value ?? '').slice(0, longestQuery));
  };
  const move = (step: number) => {
    if (!isOpen) {
      field.open();
      setActive(step > 0 ? 0 : suggestions.length - 1);
    }
    // The field itself is one of the places, between the last and the first.
    else setActive(((active + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter and arrows of an input method choose among its own words.
    if (event.nativeEvent.isComposing) return;
    // These move in the text, where the reader is again.
    if (/^(?:Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) setActive(-1);
    const act = actionOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const actionOf = (key: string) => {
    if (key === 'ArrowDown') return () => move(1);
    if (key === 'ArrowUp') return () => move(-1);
    // Without a chosen one it sends the form.
    if (key === 'Enter') return chosen && (() => choose(chosen));
    if (key === 'Escape') return isOpen ? field.close : field.clear;
    return undefined;
  };

  return (
    <search className={styles.search}>
      <form
        className={styles.form}
        method="get"
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <div className={styles.field}>
          <Search aria-hidden="true" size={22} strokeWidth={1.75} />
          <input
            ref={field.ref}
            type="search"
            name="q"
            role="combobox"
            aria-label={t('search.label')}
            placeholder={t('search.label')}
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-activedescendant={chosen && `${listId}-${active}`}
            aria-keyshortcuts="/"
            data-stay
            defaultValue={text}
            // Until the page is alive the browser itself sends it: a server refuses an address of 10,000 letters.
            maxLength={longestQuery}
            dir="auto"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            onInput={(event) => {
              setActiveKey(null);
              field.onInput(event);
            }}
            onBlur={field.close}
            onKeyDown={onKeyDown}
          />
          {field.hasText && (
            <button
              type="button"
              className={styles.clear}
              aria-label={t('search.clear')}
              title={t('search.clear')}
              onClick={field.clear}
              data-needs-script
            >
              <X aria-hidden="true" size={20} strokeWidth={1.75} />
            </button>
          )}
        </div>
        <button type="submit" className="button" data-kind="primary">
          {t('search.submit')}
        </button>
        {isOpen && (
          <SuggestionList
            id={listId}
            paperLanguage={paperLanguage}
            suggestions={suggestions}
            active={active}
            onChoose={choose}
          />
        )}
      </form>
      <p className="visually-hidden" role="status">
        {isOpen && t('search.suggested', { count: suggestions.length })}
      </p>
    </search>
  );
}
