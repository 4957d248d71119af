import { correctedQuery } from '#domain/search/corrected-query.ts';
import { markedIn } from '#domain/search/marked-text.ts';
import { queryTerms } from '#domain/search/query-terms.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import { resultsPerPage } from '#domain/search/search-query.ts';
import { createWordFinder } from '#domain/search/word-finder.ts';
import { fail, succeed } from '#lib/result.ts';
import { hitOf } from './hit-of.ts';
import { createSavedIndexer } from './index-saved.ts';
import type { SearchFilesSource } from './search-files-source.ts';
import { searchNewest } from './search-newest.ts';
import { suggestFrom } from './suggest-from.ts';

/**
 * Searches what is on the device: the newest stories, and what the reader saved as it is at that moment (`loadSaved`).
 * `unreachable` when there is neither.
 */
export function deviceProvider(
  files: SearchFilesSource,
  loadSaved: () => Promise<readonly SearchDocument[]>,
): SearchProvider {
  const indexSaved = createSavedIndexer();
  return {
    async search({ text, filters, sort, page }) {
      const [newest, saved, lexicon] = await Promise.all([files.newest(), loadSaved(), files.lexicon()]);
      if (!newest.ok && saved.length === 0) return newest;
      const terms = queryTerms(text, lexicon);
      const indexes = [...(newest.ok ? [newest.value] : []), indexSaved(saved, lexicon)];
      const { entries, match, unknown } = searchNewest(indexes, terms, { filters, sort });
      const bodies = new Map(saved.map(({ story, body }) => [story.id, body]));
      const findTyped = createWordFinder(text, lexicon);
      const ofPage = entries.slice((page - 1) * resultsPerPage, page * resultsPerPage);
      const hits = ofPage.map(({ story, opening, terms: words }) => {
        // Of what is only near, the words that are near are marked.
        const find = match === 'near' ? createWordFinder(`${words.join(' ')} `, lexicon) : findTyped;
        return hitOf({ story, body: bodies.get(story.id) ?? opening }, find);
      });
      const shown = hits.flatMap(({ headline, extract }) => [...markedIn(headline), ...markedIn(extract)]);
      const didYouMean = correctedQuery(text, unknown, shown);
      // Of other articles than the newest, and of their texts, nothing is known here.
      return succeed({ total: entries.length, hits, match, didYouMean, missing: [], scope: 'device' });
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
