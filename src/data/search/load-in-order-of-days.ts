import { resultsPerPage } from '#domain/search/search-query.ts';
import type { ArchiveHit } from './archive-hit.ts';
import type { PagefindFilters, PagefindInstance, PagefindResult } from './pagefind-archive.ts';

/**
 * A page of results, the newest first. Pagefind counts results by day; so only those of the days that fall on the page are
 * fetched, and put in order by their hour.
 */
export async function loadInOrderOfDays(
  pagefind: PagefindInstance,
  stems: string,
  { filters, page }: { filters: PagefindFilters; page: number },
  load: (result: PagefindResult) => Promise<ArchiveHit | null>,
): Promise<ArchiveHit[]> {
  // A filter that takes nothing away: Pagefind counts by those that are named.
  const counted = await pagefind.search(stems, { filters: { all: [filters, { not: { day: ['none'] } }] } });
  const days = Object.entries(counted.filters.day ?? {}).filter(([, count]) => count > 0);
  const wanted: string[] = [];
  const from = (page - 1) * resultsPerPage;
  let before = 0;
  let skipped = 0;
  for (const [day, count] of days.sort(([one], [other]) => (one < other ? 1 : -1))) {
    if (before + count <= from) skipped += count;
    else if (before < from + resultsPerPage) wanted.push(day);
    before += count;
  }
  if (wanted.length === 0) return [];
  const { results } = await pagefind.search(stems, { filters: { all: [filters, { day: { any: wanted } }] } });
  const hits = (await Promise.all(results.map(load))).flatMap((hit) => hit ?? []);
  const time = ({ story }: ArchiveHit) => Date.parse(story.datePublished);
  const newestFirst = hits.sort((one, other) => time(other) - time(one));
  return newestFirst.slice(from - skipped, from - skipped + resultsPerPage);
}
