import { cacheKinds } from '#domain/offline/cache-kinds.ts';

/** Whether the reader saved the file at this address; no where nothing can be kept. */
export async function isSaved(address: string): Promise<boolean> {
  try {
    return Boolean(await caches.match(address, { cacheName: cacheKinds.saved.name, ignoreVary: true }));
  } catch {
    return false;
  }
}
