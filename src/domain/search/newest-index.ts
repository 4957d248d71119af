import MiniSearch, { type Options } from 'minisearch';
import type { Story } from '#domain/edition/story.ts';
import { indexTerms } from './index-terms.ts';
import type { Lexicon } from './lexicon.ts';
import type { DocumentFacets, SearchDocument } from './search-document.ts';

/** What the index of the newest stories gives back: the card, the beginning of the text, and what narrows. */
export type NewestEntry = { id: string; story: Story; opening: string; facets: DocumentFacets };

export type NewestIndex = MiniSearch<NewestEntry>;

/** How many of the newest are searched while a reader types, and without a network. */
export const newestCount = 500;
/** Words of the body that come with each. */
const openingWords = 30;

const fields = ['headline', 'text', 'names'];

type Fields = NewestEntry & { headline: string; text: string; names: string };

/** Terms are made by `indexTerms`; the index itself only splits them. */
const options: Options<Fields> = {
  fields,
  storeFields: ['story', 'opening', 'facets'],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
};

/** An index without an entry. */
export function emptyNewestIndex(): NewestIndex {
  return new MiniSearch<NewestEntry>(options as Options<NewestEntry>);
}

/** An index that was written as JSON; throws for anything else. */
export function readNewestIndex(json: unknown): NewestIndex {
  return MiniSearch.loadJS<NewestEntry>(json as never, options as Options<NewestEntry>);
}

/** Adds an article; one that is there already is replaced. `words`: how many of its body are searched. */
export function addToNewest(
  index: NewestIndex,
  { story, headline, names, body, facets }: SearchDocument,
  lexicon: Lexicon,
  words = openingWords,
): void {
  const text = `${story.description ?? ''}\n${firstWords(body, words)}`;
  const entry: Fields = {
    id: story.id,
    story,
    opening: firstWords(body, openingWords),
    facets,
    headline: indexTerms(headline, lexicon),
    text: indexTerms(text, lexicon),
    names: indexTerms(names, lexicon),
  };
  if (index.has(entry.id)) index.discard(entry.id);
  index.add(entry);
}

function firstWords(text: string, count: number): string {
  return Number.isFinite(count) ? text.split(/\s+/u, count).join(' ') : text;
}
