import { useEffect, useState } from 'react';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import type { Suggestion } from '#domain/search/suggestion.ts';
import { whenIdle } from '#lib/when-idle.ts';

/** Long enough for the next key of a quick typist, too short to be felt. */
const pauseMilliseconds = 90;
const most = 8;

export type Suggested = { text: string; suggestions: readonly Suggestion[] };

const nothing: Suggested = { text: '', suggestions: [] };

/**
 * What is suggested for a text, and for which: an answer to what was typed before is never given. Null stands for no
 * question. Where there is no answer there is no suggestion: who types gets the results all the same.
 */
export function useSuggestions(provider: SearchProvider, text: string | null): Suggested {
  const [suggested, setSuggested] = useState(nothing);
  const isQuestion = text !== null && text.trim() !== '';
  // What is searched while typing is read before the first letter comes.
  useEffect(() => whenIdle(() => void provider.suggest('')), [provider]);
  useEffect(() => {
    if (!isQuestion) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const answer = await provider.suggest(text);
      if (!isStale) setSuggested({ text, suggestions: answer.ok ? answer.value.slice(0, most) : [] });
    }, pauseMilliseconds);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [provider, text, isQuestion]);
  // Those of the last text stay until the next come: the list would flicker at each key.
  return isQuestion ? suggested : nothing;
}
