import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { savedCopy } from './saved-copy.ts';
import { base } from './scope.ts';

/** Whether a file of data, at a path below the base, was kept or saved. */
export async function isDataKept(path: string): Promise<boolean> {
  const kept = await caches.match(base + path, { cacheName: cacheKinds.data.name, ignoreVary: true });
  return (kept ?? (await savedCopy(base + path))) !== undefined;
}
