/**
 * What the worker keeps, by kind. `shell` holds the reader itself and is filled when the worker is installed; the others
 * hold what was read, each with its limit. No HTML page is kept: without a network pages are drawn anew from their data,
 * so that an old page never meets new code.
 */
export const cacheKinds = {
  shell: { name: 'qari-shell' },
  data: { name: 'qari-data-1', maxEntries: 400, maxAgeDays: 60 },
  pictures: { name: 'qari-pictures', maxEntries: 240, maxAgeDays: 30 },
  /** What the reader saved: no limit, and nothing leaves it but by the reader's hand. */
  saved: { name: 'qari-saved' },
  assets: { name: 'qari-assets', maxEntries: 80, maxAgeDays: 60 },
} as const;
