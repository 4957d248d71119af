import * as v from 'valibot';
import { storySchema } from '#domain/edition/story.ts';
import type { QueryTerm } from '#domain/search/query-terms.ts';
import { resultsPerPage, type SearchSort } from '#domain/search/search-query.ts';
import type { ArchiveHit } from './archive-hit.ts';
import { loadInOrderOfDays } from './load-in-order-of-days.ts';
import type {
  PagefindAnswer,
  PagefindFilters,
  PagefindInstance,
  PagefindResult,
} from './pagefind-archive.ts';
import { partlyMatching } from './partly-matching.ts';

/** What the archive has: all results counted, those of a page, and the terms that no article has. */
export type ArchiveAnswer = { total: number; hits: readonly ArchiveHit[]; unknown: readonly QueryTerm[] };

export type ArchiveQuestion = {
  terms: readonly QueryTerm[];
  filters: PagefindFilters;
  sort: SearchSort;
  page: number;
};

/** How much the very form that was typed counts beside its stem. */
const weightOfForm = 1;

/**
 * Looks for articles with all terms; where there is none, for those with at least half of them. Of a term that it does not
 * know Pagefind takes letters away until it knows one: whether an article was found by that, only its terms tell.
 */
export async function searchArchive(
  pagefind: PagefindInstance,
  { terms, filters, sort, page }: ArchiveQuestion,
): Promise<ArchiveAnswer> {
  if (terms.length === 0) return { total: 0, hits: [], unknown: [] };
  await loadFamilies(pagefind, terms);
  const found = await rankedByForm(pagefind, terms, filters);
  const [best] = found.results;
  const unknown = best ? await missingFrom(best, terms) : [];
  if (unknown.length === terms.length) return { total: 0, hits: [], unknown };
  if (unknown.length > 0) {
    const known = terms.filter((term) => !unknown.includes(term));
    return { ...(await searchArchive(pagefind, { terms: known, filters, sort, page })), unknown };
  }
  if (!best && terms.length > 1) {
    const partial = await partlyMatching(pagefind, terms, filters, missingFrom);
    return { ...(await pageOf(partial.results, page)), unknown: partial.unknown };
  }
  if (!best) return { total: 0, hits: [], unknown: terms };
  if (sort === 'date') {
    const ofPage = await loadInOrderOfDays(pagefind, stemsOf(terms), { filters, page }, loadHit);
    return { total: found.results.length, hits: ofPage, unknown };
  }
  return { ...(await pageOf(found.results, page)), unknown };
}

const stemsOf = (terms: readonly QueryTerm[]) => terms.map(({ stem }) => stem).join(' ');

/** The words of a stem may stand in two files of the index; Pagefind itself fetches only the one where they begin. */
async function loadFamilies(pagefind: PagefindInstance, terms: readonly QueryTerm[]): Promise<void> {
  await Promise.all(terms.flatMap(({ stem }) => [pagefind.preload(stem), pagefind.preload(`${stem}\u06FF`)]));
}

/** The results of the stems; those that have the very forms too come before others. */
async function rankedByForm(
  pagefind: PagefindInstance,
  terms: readonly QueryTerm[],
  filters: PagefindFilters,
): Promise<PagefindAnswer> {
  const found = await pagefind.search(stemsOf(terms), { filters });
  if (terms.every(({ form, stem }) => form === stem)) return found;
  const exact = await pagefind.search(terms.map(({ form }) => form).join(' '), { filters });
  const scores = new Map(exact.results.map(({ id, score }) => [id, score]));
  const scoreOf = ({ id, score }: PagefindResult) => score + weightOfForm * (scores.get(id) ?? 0);
  return { ...found, results: found.results.toSorted((one, other) => scoreOf(other) - scoreOf(one)) };
}

async function missingFrom(result: PagefindResult, terms: readonly QueryTerm[]): Promise<QueryTerm[]> {
  const words = (await result.data()).content.split(' ');
  return terms.filter(({ stem }) => !words.some((word) => word.startsWith(stem)));
}

async function pageOf(
  results: readonly PagefindResult[],
  page: number,
): Promise<Pick<ArchiveAnswer, 'total' | 'hits'>> {
  const ofPage = results.slice((page - 1) * resultsPerPage, page * resultsPerPage);
  return {
    total: results.length,
    hits: (await Promise.all(ofPage.map(loadHit))).flatMap((hit) => hit ?? []),
  };
}

const hitSchema = v.tuple([storySchema, v.string()]);

async function loadHit(result: PagefindResult): Promise<ArchiveHit | null> {
  const [story, body] = v.parse(hitSchema, JSON.parse((await result.data()).raw_url));
  return { story, body };
}
