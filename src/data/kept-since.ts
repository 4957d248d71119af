import { dataPathOf } from '#domain/data-path-of.ts';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';

/**
 * When the data of the page at a path below the base was kept on this device, as an ISO timestamp; null where it was
 * not, or where nothing can be kept.
 */
export async function keptSince(path: string, base = import.meta.env.BASE_URL): Promise<string | null> {
  const data = dataPathOf(path);
  if (data === null || !('caches' in globalThis)) return null;
  const kept = await caches
    .match(base + data, { cacheName: cacheKinds.data.name, ignoreVary: true })
    .catch(() => undefined);
  const date = new Date(kept?.headers.get('date') ?? '');
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
