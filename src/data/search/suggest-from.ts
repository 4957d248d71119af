import { listKinds } from '#domain/edition/list-page.ts';
import { analyse } from '#domain/search/analyse.ts';
import { markedText } from '#domain/search/extract-of.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import type { NewestIndex } from '#domain/search/newest-index.ts';
import { queryTerms } from '#domain/search/query-terms.ts';
import type { FilterChoices, Suggestion } from '#domain/search/suggestion.ts';
import { createWordFinder } from '#domain/search/word-finder.ts';
import { searchNewest } from './search-newest.ts';

const mostStories = 5;
const mostLists = 3;
const listsOf = { section: 'sections', topic: 'topics', contributor: 'contributors' } as const;

/** What is offered for what has been typed so far: lists whose name holds it all, then the newest stories. */
export function suggestFrom(
  text: string,
  { index, choices, lexicon }: { index: NewestIndex | null; choices: FilterChoices | null; lexicon: Lexicon },
): Suggestion[] {
  const terms = queryTerms(text, lexicon);
  if (terms.length === 0) return [];
  const find = createWordFinder(text, lexicon);
  const isNamed = (name: string) => {
    const { words } = analyse(name, lexicon);
    return terms.every(({ stem }) => words.some((word) => word.form.startsWith(stem) || word.stem === stem));
  };
  const lists = listKinds.flatMap((kind) =>
    (choices?.[listsOf[kind]] ?? [])
      .filter(({ name }) => isNamed(name))
      .map(({ id, name }): Suggestion => ({ kind, id, label: markedText(name, find) })),
  );
  const stories = index ? searchNewest([index], terms, { filters: {}, sort: 'relevance' }).entries : [];
  return [
    ...lists.slice(0, mostLists),
    ...stories
      .slice(0, mostStories)
      .map(({ story }): Suggestion => ({ kind: 'story', story, label: markedText(story.headline, find) })),
  ];
}
