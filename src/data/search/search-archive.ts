import * as v from 'valibot';
import { storySchema } from '#domain/edition/story.ts';
import { archiveTerm } from '#domain/search/archive-term.ts';
import type { QueryTerm } from '#domain/search/query-terms.ts';
import { resultsPerPage, type SearchSort } from '#domain/search/search-query.ts';
import { lettersBehindStem } from '#domain/search/spelling-rules.ts';
import type { ArchiveHit } from './archive-hit.ts';
import { findInShards, stemsOf } from './find-in-shards.ts';
import { loadInOrderOfDays } from './load-in-order-of-days.ts';
import type { PagefindFilters, PagefindResult, PagefindShard } from './pagefind-archive.ts';
import { partlyMatching, termByTerm } from './partly-matching.ts';

/** What the archive has: all results counted, those of a page, and the terms that no article has. */
export type ArchiveAnswer = { total: number; hits: readonly ArchiveHit[]; unknown: readonly QueryTerm[] };

export type ArchiveQuestion = {
  terms: readonly QueryTerm[];
  filters: PagefindFilters;
  sort: SearchSort;
  page: number;
};

/**
 * Looks for articles with all terms; where there is none, for those with all that are known at all; where there is none
 * either, for those with at least half of them.
 */
export async function searchArchive(
  shards: readonly PagefindShard[],
  question: ArchiveQuestion,
): Promise<ArchiveAnswer> {
  const { terms, filters, page } = question;
  if (terms.length === 0) return { total: 0, hits: [], unknown: [] };
  await Promise.all(shards.map((shard) => shard.preload(familiesOf(terms))));
  const whole = await allTerms(shards, question);
  if (whole.total > 0) return { ...whole, unknown: [] };
  const single = await termByTerm(shards, terms, filters);
  const { unknown } = single;
  const known = single.known.map(({ term }) => term);
  if (known.length === 0) return { total: 0, hits: [], unknown };
  const rest = unknown.length > 0 ? await allTerms(shards, { ...question, terms: known }) : whole;
  if (rest.total > 0) return { ...rest, unknown };
  const partly = partlyMatching(single);
  return { total: partly.length, hits: await load(ofPage(partly, page)), unknown };
}

/**
 * Words to fetch the index of. The words of a stem may stand in more than one file of it; Pagefind fetches only the one in
 * which they begin. All at once, before anything is asked: results must not depend on what was fetched when.
 */
function familiesOf(terms: readonly QueryTerm[]): string {
  return terms
    .flatMap(({ form, stem }) => [form, stem, ...lettersBehindStem.map((ending) => stem + ending)])
    .map(archiveTerm)
    .join(' ');
}

async function allTerms(
  shards: readonly PagefindShard[],
  { terms, filters, sort, page }: ArchiveQuestion,
): Promise<Omit<ArchiveAnswer, 'unknown'>> {
  const found = (await findInShards(shards, terms, filters)).filter(({ results }) => results.length > 0);
  const total = found.reduce((sum, { results }) => sum + results.length, 0);
  if (sort === 'date') {
    const withResults = found.map(({ shard }) => shard);
    return { total, hits: await loadInOrderOfDays(withResults, stemsOf(terms), { filters, page }, load) };
  }
  const closest = found.flatMap(({ results }) => results).sort((one, other) => other.score - one.score);
  return { total, hits: await load(ofPage(closest, page)) };
}

function ofPage(results: readonly PagefindResult[], page: number): readonly PagefindResult[] {
  return results.slice((page - 1) * resultsPerPage, page * resultsPerPage);
}

const hitSchema = v.tuple([storySchema, v.string()]);

function load(results: readonly PagefindResult[]): Promise<ArchiveHit[]> {
  return Promise.all(
    results.map(async (result) => {
      const [story, body] = v.parse(hitSchema, JSON.parse((await result.data()).raw_url));
      return { story, body };
    }),
  );
}
