import { otherRenditions } from '#domain/article/other-renditions.ts';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';

/**
 * Answers with the same picture in another width or format, where the one that is asked for is neither kept nor to be had: a
 * page that was read upright is shown again on its side, and of what is saved there is one file for all screens.
 */
export async function anotherWidth({ pathname }: URL): Promise<Response | undefined> {
  for (const other of otherRenditions(pathname)) {
    for (const { name: cacheName } of [cacheKinds.pictures, cacheKinds.saved]) {
      const kept = await caches.match(other, { cacheName, ignoreVary: true });
      if (kept) return kept;
    }
  }
  return undefined;
}
