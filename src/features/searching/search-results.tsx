import { useEffect, useRef, useState } from 'react';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import type { SearchFilters, SearchQuery } from '#domain/search/search-query.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DidYouMean } from './did-you-mean.tsx';
import { MissingNote } from './missing-note.tsx';
import { NearNote } from './near-note.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultPages } from './result-pages.tsx';
import { SearchFailure } from './search-failure.tsx';
import { SearchResult } from './search-result.tsx';
import styles from './search-results.module.css';
import { SortLinks } from './sort-links.tsx';
import { useSearchAnswer } from './use-search-answer.ts';
import { WaitingResults } from './waiting-results.tsx';

type SearchResultsProps = {
  provider: SearchProvider;
  query: SearchQuery;
  /** With a day that is being typed. */
  drafted: SearchFilters;
  dateStyle: DateStyle;
};

/** What was found: how many, ten of them, and the way to the others. What is shown stays until the next answer is there. */
export function SearchResults({ provider, query, drafted, dateStyle }: SearchResultsProps) {
  const { t } = useTranslation();
  const { asked, retry } = useSearchAnswer(provider, query);
  const isWaiting = asked.type === 'waiting';
  const shown = useLastShown(asked.type === 'answered' ? { answer: asked.answer, query } : null);
  const found = asked.type === 'failed' ? null : shown;
  const countOf = ({ total, match }: SearchAnswer) => {
    const told = t('search.found', { count: total });
    return match === 'near' ? t('search.near.count', { found: told }) : told;
  };
  return (
    <section className={styles.results} aria-label={t('search.results')} aria-busy={isWaiting}>
      <div className={styles.head}>
        {/* Empty while it waits: the same number is said again for another question. */}
        <p className={styles.count} role="status">
          {asked.type === 'answered' && countOf(asked.answer)}
        </p>
        {found && found.answer.total > 1 && <SortLinks query={{ ...query, filters: drafted }} />}
      </div>
      {asked.type === 'failed' && <SearchFailure problem={asked.problem} onRetry={retry} />}
      {found?.answer.scope === 'device' && <p className={styles.device}>{t('search.device')}</p>}
      {isWaiting && !found && <WaitingResults />}
      {found && <Found {...found} isOld={isWaiting} dateStyle={dateStyle} />}
    </section>
  );
}

type FoundProps = { answer: SearchAnswer; query: SearchQuery; isOld: boolean; dateStyle: DateStyle };

function Found({ answer, query, isOld, dateStyle }: FoundProps) {
  if (answer.hits.length === 0) return <NothingFound query={query} answer={answer} />;
  return (
    <div className={styles.found} data-old={isOld || undefined}>
      {answer.match === 'near' ? (
        <NearNote query={query} didYouMean={answer.didYouMean} />
      ) : (
        <>
          <MissingNote words={answer.missing} />
          <DidYouMean didYouMean={answer.didYouMean} query={query} />
        </>
      )}
      <ol>
        {answer.hits.map((hit) => (
          <li key={hit.story.id}>
            <SearchResult hit={hit} text={query.text} dateStyle={dateStyle} />
          </li>
        ))}
      </ol>
      <ResultPages query={query} total={answer.total} numerals={dateStyle.numerals} />
    </div>
  );
}

/** The last answer with its query; while another is on its way, the one before. */
function useLastShown<Shown>(now: Shown | null): Shown | null {
  const last = useRef<Shown | null>(null);
  const [, draw] = useState(0);
  useEffect(() => {
    if (!now) return;
    if (!last.current) draw((count) => count + 1);
    last.current = now;
  });
  return now ?? last.current;
}
