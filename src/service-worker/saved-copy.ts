import { cacheKinds } from '#domain/offline/cache-kinds.ts';

/** What the reader saved of an address, if anything. */
export function savedCopy(address: Request | string): Promise<Response | undefined> {
  // Hosts say that answers vary with what a worker does not see.
  return caches.match(address, { cacheName: cacheKinds.saved.name, ignoreVary: true });
}
