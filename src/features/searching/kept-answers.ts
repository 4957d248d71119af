import type { SearchAnswer } from '#domain/search/search-answer.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';

/** Answers that were given, by the link to their results; the newest of them, for as long as the document lives. */
type KeptAnswers = {
  get: (key: string) => SearchAnswer | undefined;
  set: (key: string, answer: SearchAnswer) => void;
};

const most = 30;
const kept = new WeakMap<SearchProvider, KeptAnswers>();

/** What a provider has answered before. */
export function keptAnswers(provider: SearchProvider): KeptAnswers {
  const known = kept.get(provider);
  if (known) return known;
  const answers = new Map<string, SearchAnswer>();
  const created: KeptAnswers = {
    get: (key) => answers.get(key),
    set: (key, answer) => {
      answers.delete(key);
      answers.set(key, answer);
      if (answers.size > most) answers.delete(answers.keys().next().value ?? key);
    },
  };
  kept.set(provider, created);
  return created;
}
