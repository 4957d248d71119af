import type { Lexicon } from '#domain/search/lexicon.ts';
import { addToNewest, emptyNewestIndex, type NewestIndex } from '#domain/search/newest-index.ts';
import { queryTerms } from '#domain/search/query-terms.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import { resultsPerPage } from '#domain/search/search-query.ts';
import { createWordFinder } from '#domain/search/word-finder.ts';
import { fail, succeed } from '#lib/result.ts';
import { hitOf } from './hit-of.ts';
import type { SearchFilesSource } from './search-files-source.ts';
import { searchNewest } from './search-newest.ts';
import { suggestFrom } from './suggest-from.ts';

/** Of a saved article so much is searched: five hundred of them are indexed while the reader waits. */
const savedWords = 400;

/**
 * Searches what is on the device: the newest stories, and what the reader saved as it is at that moment (`loadSaved`).
 * `unreachable` when there is neither.
 */
export function deviceProvider(
  files: SearchFilesSource,
  loadSaved: () => Promise<readonly SearchDocument[]>,
): SearchProvider {
  return {
    async search({ text, filters, sort, page }) {
      const [newest, saved, lexicon] = await Promise.all([files.newest(), loadSaved(), files.lexicon()]);
      if (!newest.ok && saved.length === 0) return newest;
      const terms = queryTerms(text, lexicon);
      const find = createWordFinder(text, lexicon);
      const ofSaved = searchNewest(indexOf(saved, lexicon), terms, { filters, sort });
      const bodies = new Map(saved.map(({ story, body }) => [story.id, body]));
      const ofNewest = newest.ok ? searchNewest(newest.value, terms, { filters, sort }) : [];
      const found = [...new Map([...ofNewest, ...ofSaved].map((entry) => [entry.story.id, entry])).values()];
      if (sort === 'date')
        found.sort((a, b) => Date.parse(b.story.datePublished) - Date.parse(a.story.datePublished));
      const ofPage = found.slice((page - 1) * resultsPerPage, page * resultsPerPage);
      const hits = ofPage.map(({ story, opening }) =>
        hitOf({ story, body: bodies.get(story.id) ?? opening }, find),
      );
      return succeed({ total: found.length, hits, didYouMean: null, scope: 'device' });
    },
    async suggest(text) {
      const [newest, guide, lexicon] = await Promise.all([files.newest(), files.guide(), files.lexicon()]);
      if (!newest.ok && !guide.ok) return newest;
      const index = newest.ok ? newest.value : null;
      return succeed(suggestFrom(text, { index, choices: guide.ok ? guide.value.choices : null, lexicon }));
    },
    async filterChoices() {
      const guide = await files.guide();
      return guide.ok ? succeed(guide.value.choices) : fail(guide.problem);
    },
    finderFor: async (text) => createWordFinder(text, await files.lexicon()),
  };
}

function indexOf(documents: readonly SearchDocument[], lexicon: Lexicon): NewestIndex {
  const index = emptyNewestIndex();
  for (const document of documents) addToNewest(index, document, lexicon, savedWords);
  return index;
}
