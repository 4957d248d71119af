import { isKept } from '#data/is-kept.ts';
import { dataPathOf } from '#domain/data-path-of.ts';

/** Why a page did not arrive, where more is known than that it did not. */
export type TroubleReason = 'offline.unknownAddress' | 'offline.notKept';

/**
 * What can be said of a page (by its path, below the base) that did not arrive: that nobody can know whether it is one of the
 * paper's, or that nothing of it is on this device. Null where something is, and was not given.
 */
export async function troubleReason(pathname: string): Promise<TroubleReason | null> {
  const path = dataPathOf(pathname);
  if (path === null) return 'offline.unknownAddress';
  return (await isKept(import.meta.env.BASE_URL + path)) ? null : 'offline.notKept';
}
