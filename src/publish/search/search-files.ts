import type { Article } from '#domain/article/article.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { createLexicon } from '#domain/search/lexicon.ts';
import { addToNewest, emptyNewestIndex, type NewestIndex, newestCount } from '#domain/search/newest-index.ts';
import { facetsOf, type SearchDocument, searchDocument } from '#domain/search/search-document.ts';
import type { SearchGuide } from '#domain/search/search-guide.ts';
import { searchPaths } from '#domain/search/search-paths.ts';
import { type FacetedArticle, filterChoices } from './filter-choices.ts';
import { countWords, usualWords } from './usual-words.ts';

/** A file that searching fetches, in the output folder. */
type SearchFile = { file: string; content: unknown };

type SearchedEdition = Pick<Edition, 'sections' | 'topics' | 'search' | 'timeZone'>;

/** The articles of an edition as search knows them, the oldest first. */
export function searchDocuments(
  { timeZone }: Pick<Edition, 'timeZone'>,
  articles: readonly Article[],
): SearchDocument[] {
  return newestFirst(articles)
    .toReversed()
    .map((article) => searchDocument(article, timeZone));
}

/** The articles of an edition, the oldest first, with that by which they are found. */
export function facetedArticles(
  { timeZone }: Pick<Edition, 'timeZone'>,
  articles: readonly Article[],
): FacetedArticle[] {
  return newestFirst(articles)
    .toReversed()
    .map((article) => ({ article, facets: facetsOf(article, timeZone) }));
}

/** What must be known before searching; articles come oldest first. */
export function searchGuide(
  edition: SearchedEdition,
  articles: readonly FacetedArticle[],
  shards: SearchGuide['shards'],
): SearchGuide {
  const { synonyms = [], openSearch = null } = edition.search ?? {};
  const { sections, topics, contributors, languages, days } = filterChoices(edition, articles);
  return {
    synonyms: synonyms.map((group) => [...group]),
    openSearch,
    shards,
    choices: {
      sections: [...sections],
      topics: [...topics],
      contributors: [...contributors],
      languages: [...languages],
      days,
    },
  };
}

/** The index of the newest stories; documents come oldest first. */
export function newestIndex({ search }: SearchedEdition, documents: readonly SearchDocument[]): NewestIndex {
  const lexicon = createLexicon(search?.synonyms);
  const newest = emptyNewestIndex();
  for (const document of documents.slice(-newestCount).reverse()) addToNewest(newest, document, lexicon);
  return newest;
}

/** The files that searching needs besides the index of the archive, whose shards are named in the guide. */
export function searchFiles(
  edition: SearchedEdition,
  articles: readonly Article[],
  documents: readonly SearchDocument[],
  shards: SearchGuide['shards'],
): SearchFile[] {
  return [
    {
      file: searchPaths.guide,
      content: searchGuide(edition, facetedArticles(edition, articles), shards),
    },
    { file: searchPaths.newest, content: newestIndex(edition, documents) },
    { file: searchPaths.words, content: usualWords(countWords(documents)) },
  ];
}
