import type { Article } from '#domain/article/article.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { createLexicon } from '#domain/search/lexicon.ts';
import { addToNewest, emptyNewestIndex, newestCount } from '#domain/search/newest-index.ts';
import { type SearchDocument, searchDocument } from '#domain/search/search-document.ts';
import type { SearchGuide } from '#domain/search/search-guide.ts';
import { searchPaths } from '#domain/search/search-paths.ts';
import { filterChoices } from './filter-choices.ts';
import { usualWords } from './usual-words.ts';

/** A file that searching fetches, in the output folder. */
type SearchFile = { file: string; content: unknown };

/** The articles of an edition as search knows them, the oldest first. */
export function searchDocuments(
  { timeZone }: Pick<Edition, 'timeZone'>,
  articles: readonly Article[],
): SearchDocument[] {
  return oldestFirst(articles).map((article) => searchDocument(article, timeZone));
}

/** The files that searching needs besides the index of the archive, whose shards are named in the guide. */
export function searchFiles(
  edition: Pick<Edition, 'sections' | 'topics' | 'search' | 'timeZone'>,
  articles: readonly Article[],
  documents: readonly SearchDocument[],
  shards: SearchGuide['shards'],
): SearchFile[] {
  const { synonyms = [], openSearch = null } = edition.search ?? {};
  const lexicon = createLexicon(synonyms);
  const newest = emptyNewestIndex();
  for (const document of documents.slice(-newestCount).reverse()) addToNewest(newest, document, lexicon);
  const choices = filterChoices(edition, oldestFirst(articles), documents);
  const guide: SearchGuide = {
    synonyms: synonyms.map((group) => [...group]),
    openSearch,
    shards,
    choices: {
      sections: [...choices.sections],
      topics: [...choices.topics],
      contributors: [...choices.contributors],
      languages: [...choices.languages],
      days: choices.days,
    },
  };
  return [
    { file: searchPaths.guide, content: guide },
    { file: searchPaths.newest, content: newest },
    { file: searchPaths.words, content: usualWords(documents) },
  ];
}

function oldestFirst(articles: readonly Article[]): Article[] {
  return newestFirst(articles).reverse();
}
