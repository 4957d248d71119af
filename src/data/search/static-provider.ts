import { correctedQuery } from '#domain/search/corrected-query.ts';
import { type QueryTerm, queryTerms } from '#domain/search/query-terms.ts';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import type { SearchGuide } from '#domain/search/search-guide.ts';
import type { Searched, SearchProvider } from '#domain/search/search-provider.ts';
import type { SearchQuery } from '#domain/search/search-query.ts';
import { createWordFinder } from '#domain/search/word-finder.ts';
import { fail, succeed } from '#lib/result.ts';
import { within } from '#lib/within.ts';
import { hitOf } from './hit-of.ts';
import type { PagefindShard } from './pagefind-archive.ts';
import { pagefindFilters } from './pagefind-filters.ts';
import { termByTerm } from './partly-matching.ts';
import { type ArchiveQuestion, searchArchive } from './search-archive.ts';
import type { SearchFilesSource } from './search-files-source.ts';

/**
 * A connection may stand open and bring nothing; who waits longer is better served by what is on the device. For opening the
 * archive, and again for the search, in milliseconds.
 */
const patience = 10_000;

/**
 * Searches files of the site: the whole archive through `openArchive`, and where it has nothing, the newest stories with
 * typing errors allowed for: looked for as it was meant, or among the newest. Suggestions and filters are those of `device`.
 */
export function staticProvider(
  files: SearchFilesSource,
  device: SearchProvider,
  openArchive: (shards: SearchGuide['shards']) => Promise<readonly PagefindShard[]>,
): SearchProvider {
  let opened: Promise<readonly PagefindShard[]> | null = null;
  const open = (shards: SearchGuide['shards']) => {
    opened ??= within(patience, openArchive(shards)).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  /** Where the archive is not indexed the newest stories are all there is to search. */
  async function search(query: SearchQuery): Searched<SearchAnswer> {
    const guide = await files.guide();
    if (!guide.ok) return guide;
    const { shards, choices } = guide.value;
    if (shards.length === 0) return inWhole(await device.search(query));
    const lexicon = await files.lexicon();
    const terms = queryTerms(query.text, lexicon);
    const filters = pagefindFilters(query.filters, choices.days);
    try {
      const archive = await open(shards);
      const found = await within(patience, searchArchive(archive, { ...query, terms, filters }));
      const unknown = await nowhere(archive, found.unknown, query);
      const words = unknown.length > 0 ? await files.words() : null;
      const didYouMean = words?.ok ? correctedQuery(query.text, unknown, words.value) : null;
      if (terms.length > 0 && unknown.length === terms.length)
        return (await asMeant(archive, { ...query, filters }, didYouMean)) ?? nearly(query, didYouMean);
      const find = createWordFinder(query.text, lexicon);
      const hits = found.hits.map((hit) => hitOf(hit, find));
      const missing = unknown.map(({ start, end }) => query.text.slice(start, end));
      return succeed({ total: found.total, hits, match: 'exact', didYouMean, missing, scope: 'archive' });
    } catch {
      return fail('unreachable');
    }
  }

  /** Narrowed to a section, the archive may rightly lack a word; one that it has nowhere is mistyped there too. */
  async function nowhere(
    archive: readonly PagefindShard[],
    terms: readonly QueryTerm[],
    { filters }: SearchQuery,
  ): Promise<readonly QueryTerm[]> {
    if (!Object.values(filters).some(Boolean)) return terms;
    return (await within(patience, termByTerm(archive, terms, {}))).unknown;
  }

  /** What the archive has of the query that was meant, where it has all of that. */
  async function asMeant(
    archive: readonly PagefindShard[],
    question: Omit<ArchiveQuestion, 'terms'>,
    didYouMean: string | null,
  ): Promise<Awaited<Searched<SearchAnswer>> | null> {
    if (didYouMean === null) return null;
    const lexicon = await files.lexicon();
    const terms = queryTerms(didYouMean, lexicon);
    const { total, hits, unknown } = await within(patience, searchArchive(archive, { ...question, terms }));
    if (total === 0 || unknown.length > 0) return null;
    // The word is whole: it was not typed.
    const find = createWordFinder(`${didYouMean} `, lexicon);
    const found = hits.map((hit) => hitOf(hit, find));
    return succeed({ total, hits: found, match: 'near', didYouMean, missing: [], scope: 'archive' });
  }

  async function nearly(query: SearchQuery, didYouMean: string | null): Searched<SearchAnswer> {
    const near = await device.search(query);
    if (!near.ok)
      return succeed({ total: 0, hits: [], match: 'exact', didYouMean, missing: [], scope: 'archive' });
    return succeed({ ...near.value, didYouMean, scope: 'archive' });
  }

  return { ...device, search };
}

function inWhole(answer: Awaited<Searched<SearchAnswer>>): Awaited<Searched<SearchAnswer>> {
  return answer.ok ? succeed({ ...answer.value, scope: 'archive' }) : answer;
}
