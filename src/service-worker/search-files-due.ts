import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { searchPaths } from '#domain/search/search-paths.ts';

const halfDay = 12 * 60 * 60 * 1_000;

/**
 * The files by which the newest stories are found without a network, of those that are not kept or were kept more than half
 * a day ago. Gives paths below the base, `base`; none where nothing can be kept.
 */
export async function searchFilesDue(base: string, now = Date.now()): Promise<string[]> {
  const due: string[] = [];
  try {
    for (const path of [searchPaths.guide, searchPaths.newest]) {
      const kept = await caches.match(base + path, { cacheName: cacheKinds.data.name, ignoreVary: true });
      const keptAt = Date.parse(kept?.headers.get('date') ?? '');
      // An answer without a date is as good as none.
      if (!(now - keptAt < halfDay)) due.push(path);
    }
  } catch {
    return [];
  }
  return due;
}
