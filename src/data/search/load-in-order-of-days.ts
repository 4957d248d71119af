import { momentOf } from '#domain/dates/moment-of.ts';
import { resultsPerPage } from '#domain/search/search-query.ts';
import type { ArchiveHit } from './archive-hit.ts';
import type { PagefindFilters, PagefindResult, PagefindShard } from './pagefind-archive.ts';

/**
 * A page of results, the newest first. Pagefind counts results by day; so only those of the days that fall on the page are
 * fetched, and put in order by their hour.
 */
export async function loadInOrderOfDays(
  shards: readonly PagefindShard[],
  stems: string,
  { filters, page }: { filters: PagefindFilters; page: number },
  load: (results: readonly PagefindResult[]) => Promise<ArchiveHit[]>,
): Promise<ArchiveHit[]> {
  const { days, skipped } = daysOfPage(await countByDay(shards, stems, filters), page);
  if (days.length === 0) return [];
  const wanted = { all: [filters, { day: { any: days } }] };
  const found = await Promise.all(shards.map((shard) => shard.search(stems, { filters: wanted })));
  const hits = await load(found.flatMap(({ results }) => results));
  const time = ({ story }: ArchiveHit) => momentOf(story.datePublished);
  const from = (page - 1) * resultsPerPage - skipped;
  return hits.sort((one, other) => time(other) - time(one)).slice(from, from + resultsPerPage);
}

/** How many results there are of each day, the newest first. */
async function countByDay(
  shards: readonly PagefindShard[],
  stems: string,
  filters: PagefindFilters,
): Promise<[day: string, count: number][]> {
  // A filter that takes nothing away: Pagefind counts by those that are named.
  const counting = { all: [filters, { not: { day: ['none'] } }] };
  const counts = new Map<string, number>();
  for (const shard of shards) {
    const { day = {} } = (await shard.search(stems, { filters: counting })).filters;
    for (const [name, count] of Object.entries(day)) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return [...counts].filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? 1 : -1));
}

/** The days whose results stand on a page, and how many results there are of newer ones. */
function daysOfPage(
  counts: readonly [day: string, count: number][],
  page: number,
): { days: string[]; skipped: number } {
  const from = (page - 1) * resultsPerPage;
  const days: string[] = [];
  let before = 0;
  let skipped = 0;
  for (const [day, count] of counts) {
    if (before + count <= from) skipped += count;
    else if (before < from + resultsPerPage) days.push(day);
    before += count;
  }
  return { days, skipped };
}
