import type { SearchGuide } from '#domain/search/search-guide.ts';
import { searchPaths } from '#domain/search/search-paths.ts';

/** A result before it is fetched. `id` is that of its fragment. */
export type PagefindResult = {
  id: string;
  score: number;
  data(): Promise<{ raw_url: string; content: string }>;
};

/** Filters as Pagefind takes them. */
export type PagefindFilters = Record<string, unknown>;

/** What a search gives; `filters`: how many results each value of a filter has, of those filters that were named. */
export type PagefindAnswer = {
  results: readonly PagefindResult[];
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** The part of Pagefind's browser API that is used; it comes with the index, so it has no types of its own here. */
export type PagefindInstance = {
  init(): Promise<void>;
  mergeIndex(path: string, options: { metaCacheTag: string }): Promise<void>;
  preload(terms: string): Promise<void>;
  search(terms: string, options: { filters: PagefindFilters }): Promise<PagefindAnswer>;
};
type PagefindModule = {
  createInstance(options: {
    basePath: string;
    metaCacheTag: string;
    noWorker: true;
    ranking?: object;
  }): PagefindInstance;
};

/**
 * Opens the archive's index: all shards as one. Rejects when it cannot be reached. Not in a worker: under Trusted Types the
 * address of a worker would need a policy that lets Pagefind make scripts.
 */
export async function openPagefind(base: string, shards: SearchGuide['shards']): Promise<PagefindInstance> {
  const [first, ...older] = shards.map(({ name, hash }) => ({ path: base + searchPaths.shard(name), hash }));
  if (!first) throw new Error('There is no archive.');
  // Else Pagefind, which cannot be asked whether it could start, would reject where nobody listens.
  const entry = await fetch(`${first.path}pagefind-entry.json?ts=${first.hash}`);
  if (!entry.ok) throw new Error(`The archive answers with ${entry.status}.`);
  const pagefind = (await import(
    /* @vite-ignore */ `${first.path}pagefind.js?v=${first.hash}`
  )) as PagefindModule;
  const instance = pagefind.createInstance({
    basePath: first.path,
    metaCacheTag: first.hash,
    noWorker: true,
  });
  await instance.init();
  await Promise.all(older.map(({ path, hash }) => instance.mergeIndex(path, { metaCacheTag: hash })));
  return instance;
}
