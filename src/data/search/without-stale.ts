import type { PagefindShard } from './pagefind-archive.ts';

/**
 * A shard without results of earlier: `stale` has the days of articles, by their fragments, that were changed or taken away since it
 * was indexed. To index twenty thousand articles again for one of them would take a minute.
 */
export function withoutStale(
  shard: PagefindShard,
  stale: Readonly<Record<string, string>> = {},
): PagefindShard {
  return {
    preload: (terms) => shard.preload(terms),
    async search(terms, options) {
      const { results, filters } = await shard.search(terms, options);
      const counts = { ...filters.day };
      const current = results.filter(({ id }) => {
        const day = stale[id];
        if (day !== undefined) counts[day] = (counts[day] ?? 1) - 1;
        return day === undefined;
      });
      return { results: current, filters: { ...filters, ...(filters.day && { day: counts }) } };
    },
  };
}
