import { listKinds } from '#domain/edition/list-page.ts';
import { analyse } from '#domain/search/analyse.ts';
import { markedText } from '#domain/search/extract-of.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import type { NewestIndex } from '#domain/search/newest-index.ts';
import { plainSpelling } from '#domain/search/plain-spelling.ts';
import { queryTerms } from '#domain/search/query-terms.ts';
import { longestQuery } from '#domain/search/search-query.ts';
import { bareArticleRule } from '#domain/search/spelling-rules.ts';
import type { FilterChoices, Suggestion } from '#domain/search/suggestion.ts';
import { createWordFinder } from '#domain/search/word-finder.ts';
import { beginsAs } from './begins-as.ts';
import { searchNewest } from './search-newest.ts';

const mostStories = 5;
const mostLists = 3;
const listsOf = { section: 'sections', topic: 'topics', contributor: 'contributors' } as const;

const bareArticle = new RegExp(bareArticleRule, 'u');

type Known = { index: NewestIndex | null; choices: FilterChoices | null; lexicon: Lexicon };

/**
 * What is offered for what has been typed so far: lists whose name holds it all, then stories whose headline begins so, the
 * newest first, then those that have the words.
 */
export function suggestFrom(text: string, { index, choices, lexicon }: Known): Suggestion[] {
  const typed = plainSpelling(text.slice(0, longestQuery));
  // Asked even of nothing: that is how the headlines are spelled out before the first letter comes.
  const begun = index ? beginsAs(index, typed) : [];
  if (typed.trim().length < 2) return [];
  const find = createWordFinder(text, lexicon);
  const lists = listKinds.flatMap((kind) =>
    (choices?.[listsOf[kind]] ?? [])
      .filter(({ name }) => isNamed(name, typed, lexicon))
      .map(({ id, name }): Suggestion => ({ kind, id, label: markedText(name, find) })),
  );
  const terms = queryTerms(typed.replace(bareArticle, ''), lexicon);
  const found = index ? searchNewest([index], terms, { filters: {}, sort: 'relevance' }).entries : [];
  const stories = [...new Map([...begun, ...found].map(({ id, story }) => [id, story])).values()];
  return [
    ...lists.slice(0, mostLists),
    ...stories
      .slice(0, mostStories)
      .map((story): Suggestion => ({ kind: 'story', story, label: markedText(story.headline, find) })),
  ];
}

/** Tells whether a name has all words that were typed, the last of them perhaps only begun. */
function isNamed(name: string, typed: string, lexicon: Lexicon): boolean {
  const { words } = analyse(name, lexicon);
  const has = (stem: string) => words.some((word) => word.form.startsWith(stem) || word.stem === stem);
  const hasAll = (text: string) => {
    const terms = queryTerms(text, lexicon);
    return terms.length > 0 && terms.every(({ stem }) => has(stem));
  };
  const last = typed.slice(typed.lastIndexOf(' ') + 1);
  const before = typed.slice(0, typed.length - last.length);
  const isBegun = last !== '' && ` ${plainSpelling(name)}`.includes(` ${last}`);
  return hasAll(typed) || (isBegun && (before.trim() === '' || hasAll(before)));
}
