import { useEffect, useState } from 'react';
import type { SearchAnswer, SearchProblem } from '#domain/search/search-answer.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import type { SearchQuery } from '#domain/search/search-query.ts';
import { keptAnswers } from './kept-answers.ts';
import { searchHref } from './search-href.ts';

/** What is known of a query: nothing yet, what was found, or why nothing can be. */
export type Asked =
  | { type: 'waiting' }
  | { type: 'answered'; answer: SearchAnswer }
  | { type: 'failed'; problem: SearchProblem };

type Known = { key: string; asked: Asked };

const waiting: Asked = { type: 'waiting' };

/**
 * Asks a query, and asks again on demand and when the network is back. An answer that comes after another query was asked
 * is never shown. One that was given before is there at once: on the way back the page has its height and keeps its place.
 */
export function useSearchAnswer(
  provider: SearchProvider,
  query: SearchQuery,
): { asked: Asked; retry: () => void } {
  const key = searchHref(query);
  const [turn, setTurn] = useState(0);
  const [known, setKnown] = useState<Known | null>(null);
  const kept = keptAnswers(provider);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks again.
  useEffect(() => {
    // What was found on the device alone is asked for again: by now there may be a network.
    if (kept.get(key)?.scope === 'archive') return;
    let isStale = false;
    void provider.search(query).then((result) => {
      if (result.ok) kept.set(key, result.value);
      if (isStale) return;
      setKnown({
        key,
        asked: result.ok
          ? { type: 'answered', answer: result.value }
          : { type: 'failed', problem: result.problem },
      });
    });
    return () => {
      isStale = true;
    };
  }, [provider, kept, query, key, turn]);

  const retry = () => {
    setKnown(null);
    setTurn((last) => last + 1);
  };
  const isPoor = known?.asked.type === 'failed' || kept.get(key)?.scope === 'device';
  useEffect(() => {
    if (!isPoor) return;
    const again = () => setTurn((last) => last + 1);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [isPoor]);

  if (known?.key === key) return { asked: known.asked, retry };
  const answer = kept.get(key);
  return { asked: answer ? { type: 'answered', answer } : waiting, retry };
}
