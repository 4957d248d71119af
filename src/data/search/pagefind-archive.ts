import type { SearchGuide } from '#domain/search/search-guide.ts';
import { searchPaths } from '#domain/search/search-paths.ts';
import { withoutStale } from './without-stale.ts';

/** A result before it is fetched. `id` is that of its fragment. */
export type PagefindResult = {
  id: string;
  score: number;
  data(): Promise<{ raw_url: string; content: string }>;
};

/** Filters as Pagefind takes them. */
export type PagefindFilters = Record<string, unknown>;

/** What a search gives; `filters`: how many results each value of a filter has, of those filters that were named. */
type PagefindAnswer = {
  results: readonly PagefindResult[];
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** A shard of the archive: the part of Pagefind's browser API that is used. It comes with the index, so it has no types here. */
export type PagefindShard = {
  preload(terms: string): Promise<void>;
  search(terms: string, options: { filters: PagefindFilters }): Promise<PagefindAnswer>;
};
type PagefindModule = {
  createInstance(options: {
    basePath: string;
    metaCacheTag: string;
    noWorker: true;
    ranking: { termSimilarity: number };
  }): PagefindShard & { init(): Promise<void>; filters(): Promise<unknown> };
};

/**
 * How much a word counts that is as long as the one looked for, beside longer ones that begin with it; 1 is usual. With 1 an
 * article that says «عالمي» and «عالميا» was closer to «العالم» than one that has it in its headline.
 */
const ranking = { termSimilarity: 2 };

/**
 * Opens the shards of the archive, the newest first. Rejects when they cannot be reached. Each is asked by itself and not
 * through Pagefind's `mergeIndex`: of a word that a shard does not have it takes letters away, and results that were found
 * so could not be told from those of other shards. Not in a worker: under Trusted Types its address would need a policy
 * that lets Pagefind make scripts.
 */
export async function openPagefind(base: string, shards: SearchGuide['shards']): Promise<PagefindShard[]> {
  const places = shards.map(({ name, hash, stale }) => ({
    path: base + searchPaths.shard(name),
    hash,
    stale,
  }));
  const [first, ...older] = places;
  if (!first) return [];
  // Else Pagefind, which cannot be asked whether it could start, would reject where nobody listens.
  const entry = await fetch(`${first.path}pagefind-entry.json?ts=${first.hash}`);
  if (!entry.ok) throw new Error(`The archive answers with ${entry.status}.`);
  const pagefind = (await import(
    /* @vite-ignore */ `${first.path}pagefind.js?v=${first.hash}`
  )) as PagefindModule;
  const open = async ({ path, hash, stale }: (typeof places)[number]) => {
    const shard = pagefind.createInstance({ basePath: path, metaCacheTag: hash, noWorker: true, ranking });
    await shard.init();
    // `init` does not wait for the index.
    await shard.preload('0');
    return withoutStale(shard, stale);
  };
  // The first brings the WebAssembly that all use.
  const newest = await open(first);
  return [newest, ...(await Promise.all(older.map(open)))];
}
