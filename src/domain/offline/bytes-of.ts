import type { OfflineFile } from './offline-file.ts';

/** How much files are together, in bytes; a file that stands twice is counted once. */
export function bytesOf(files: readonly Pick<OfflineFile, 'url' | 'bytes'>[]): number {
  const byUrl = new Map(files.map(({ url, bytes }) => [url, bytes]));
  return [...byUrl.values()].reduce((sum, bytes) => sum + bytes, 0);
}
