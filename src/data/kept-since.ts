import { dataPathOf } from '#domain/data-path-of.ts';
import { newestResponse } from '#lib/newest-response.ts';
import { keptCaches } from './kept-caches.ts';

/**
 * When the data of the page at a path below the base was kept on this device, read or saved, as an ISO timestamp; null where
 * it was not, or where nothing can be kept.
 */
export async function keptSince(path: string, base = import.meta.env.BASE_URL): Promise<string | null> {
  const data = dataPathOf(path);
  if (data === null || !('caches' in globalThis)) return null;
  const kept = await Promise.all(
    keptCaches.map((cacheName) => caches.match(base + data, { cacheName, ignoreVary: true })),
  ).catch(() => []);
  const date = new Date(newestResponse(kept)?.headers.get('date') ?? '');
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
