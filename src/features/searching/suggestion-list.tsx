import { useEffect } from 'react';
import { listKindKeys } from '#components/story/list-keys.ts';
import { articleDirection } from '#domain/article/article-direction.ts';
import type { Suggestion } from '#domain/search/suggestion.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { Marked } from './marked.tsx';
import styles from './search-form.module.css';
import { suggestionKey } from './suggestion-key.ts';

type SuggestionListProps = {
  id: string;
  /** The language of the paper, in which it names sections, topics and contributors. */
  paperLanguage: string;
  suggestions: readonly Suggestion[];
  active: number;
  onChoose: (suggestion: Suggestion) => void;
};

/** The options below the field (WAI-ARIA APG, combobox with listbox popup). The focus stays in the field. */
export function SuggestionList({ id, paperLanguage, suggestions, active, onChoose }: SuggestionListProps) {
  const { t } = useTranslation();
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div id={id} className={styles.suggestions} role="listbox" aria-label={t('search.suggestions')}>
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, aria-activedescendant points here.
        <div
          key={suggestionKey(suggestion)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // Before the press takes the focus from the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          <SuggestionLabel suggestion={suggestion} paperLanguage={paperLanguage} />
          <span className={styles.kind}>
            {suggestion.kind === 'story' ? t('search.story') : t(listKindKeys[suggestion.kind])}
          </span>
        </div>
      ))}
    </div>
  );
}

function SuggestionLabel({ suggestion, paperLanguage }: { suggestion: Suggestion; paperLanguage: string }) {
  const isStory = suggestion.kind === 'story';
  return (
    <bdi
      className={styles.suggestion}
      lang={isStory ? suggestion.story.inLanguage : paperLanguage}
      {...(isStory && { dir: articleDirection(suggestion.story) })}
    >
      <Marked>{suggestion.label}</Marked>
    </bdi>
  );
}
