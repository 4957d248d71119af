import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { fetchWhole } from './fetch-whole.ts';

/**
 * Why files are not all on the device: the reader stopped it, no answer came, the server has one of them no longer, no room is
 * left, or nothing can be kept.
 */
export type KeepProblem = 'cancelled' | 'network' | 'gone' | 'full' | 'denied';

type How = {
  /** The address that the files are below. */
  base: string;
  /** Fetches also what is there already: text is corrected, pictures and recordings are not. */
  anew?: boolean;
  signal?: AbortSignal | undefined;
  /** Hears how many bytes are on the device, of all the files together. */
  onProgress?: ((bytes: number) => void) | undefined;
  /** Hears of files that the server has no longer, and that can be done without. Without it one of them is a problem. */
  onMissing?: (file: string) => void;
  /** Hears the addresses of files that were not there before. */
  onAdded?: (address: string) => void;
};

const atOnce = 3;

/**
 * Puts files of the edition into the cache of what is saved, each only when it has arrived whole; those that are there
 * already are not fetched again. Gives how many bytes they take.
 */
export async function keepFiles(files: readonly string[], how: How): Promise<Result<number, KeepProblem>> {
  const cache = await openCache().catch(() => null);
  if (!cache) return fail('denied');
  const waiting = [...files];
  let bytes = 0;
  let problem: KeepProblem | null = null;
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined && problem === null; file = waiting.shift()) {
      const kept = await keep(cache, how.base + file, how);
      if (!kept.ok && kept.problem === 'gone' && how.onMissing) {
        how.onMissing(file);
        continue;
      }
      if (!kept.ok) {
        problem ??= kept.problem;
        return;
      }
      bytes += kept.value;
      how.onProgress?.(bytes);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return problem === null ? succeed(bytes) : fail(problem);
}

/** Where storage is refused even asking for it throws. */
async function openCache(): Promise<Cache> {
  return caches.open(cacheKinds.saved.name);
}

async function keep(
  cache: Cache,
  address: string,
  { anew, signal, onAdded }: How,
): Promise<Result<number, KeepProblem>> {
  if (signal?.aborted) return fail('cancelled');
  const there = await cache.match(address, { ignoreVary: true });
  if (there && !anew) return succeed((await there.blob()).size);
  const fetched = await fetchWhole(address, signal);
  if (!fetched.ok) return fail(signal?.aborted ? 'cancelled' : fetched.problem);
  const { body, headers } = fetched.value;
  try {
    await cache.put(address, new Response(body, { headers }));
  } catch (error) {
    return fail(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied');
  }
  if (!there) onAdded?.(address);
  return succeed(body.size);
}
