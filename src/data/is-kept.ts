import { keptCaches } from './kept-caches.ts';

/** Whether the file of data at this address is on the device, read or saved; no where nothing can be kept. */
export async function isKept(address: string): Promise<boolean> {
  try {
    const found = await Promise.all(
      keptCaches.map((cacheName) => caches.match(address, { cacheName, ignoreVary: true })),
    );
    return found.some(Boolean);
  } catch {
    return false;
  }
}
