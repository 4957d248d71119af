import type { Result } from '#lib/result.ts';
import type { SearchAnswer, SearchProblem } from './search-answer.ts';
import type { SearchQuery } from './search-query.ts';
import type { FilterChoices, Suggestion } from './suggestion.ts';
import type { WordFinder } from './word-finder.ts';

export type Searched<Value> = Promise<Result<Value, SearchProblem>>;

/**
 * Where a reader's question is answered: in files of the site, in an OpenSearch cluster, or on the device. Whatever is
 * typed gets an answer; a query without a word to look for finds nothing. Never rejects.
 */
export type SearchProvider = {
  search(query: SearchQuery): Searched<SearchAnswer>;
  /** A few suggestions for what has been typed so far, quickly; from what is on the device once it was loaded. */
  suggest(text: string): Searched<readonly Suggestion[]>;
  filterChoices(): Searched<FilterChoices>;
  /** Finds the words of a query in any text, as results mark them; in plain spelling only while the paper's lexicon is out of reach. */
  finderFor(text: string): Promise<WordFinder>;
};
