import { cacheKinds } from '#domain/offline/cache-kinds.ts';

/** The caches in which data lies: of what was read, and of what was saved. */
export const keptCaches = [cacheKinds.data.name, cacheKinds.saved.name] as const;
