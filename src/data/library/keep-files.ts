import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { keepHeader } from '#domain/offline/keep-header.ts';
import { fail, type Result, succeed } from '#lib/result.ts';

/** Why files are not all on the device: the reader stopped it, no answer came, no room is left, or nothing can be kept. */
export type KeepProblem = 'cancelled' | 'network' | 'full' | 'denied';

type How = {
  /** The address that the files are below. */
  base: string;
  signal?: AbortSignal | undefined;
  /** Hears how many bytes are on the device, of all the files together. */
  onProgress?: ((bytes: number) => void) | undefined;
};

const atOnce = 3;

/**
 * Puts files of the edition into the cache of what is saved, each only when it has arrived whole; those that are there
 * already are not fetched again. Gives how many bytes they take.
 */
export async function keepFiles(
  files: readonly string[],
  { base, signal, onProgress }: How,
): Promise<Result<number, KeepProblem>> {
  const cache = await openCache().catch(() => null);
  if (!cache) return fail('denied');
  const waiting = [...files];
  let bytes = 0;
  let problem: KeepProblem | null = null;
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined && problem === null; file = waiting.shift()) {
      const kept = await keep(cache, base + file, signal);
      if (!kept.ok) {
        problem ??= kept.problem;
        return;
      }
      bytes += kept.value;
      onProgress?.(bytes);
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
  signal: AbortSignal | undefined,
): Promise<Result<number, KeepProblem>> {
  if (signal?.aborted) return fail('cancelled');
  const there = await cache.match(address, { ignoreVary: true });
  if (there) return succeed((await there.arrayBuffer()).byteLength);
  const fetched = await fetchWhole(address, signal);
  if (!fetched.ok) return fail(signal?.aborted ? 'cancelled' : 'network');
  const { response, body } = fetched.value;
  try {
    await cache.put(address, new Response(body, { headers: headersOf(response) }));
  } catch (error) {
    return fail(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied');
  }
  return succeed(body.byteLength);
}

type Fetched = { response: Response; body: ArrayBuffer };

async function fetchWhole(address: string, signal?: AbortSignal): Promise<Result<Fetched, null>> {
  try {
    const response = await fetch(address, { headers: { [keepHeader]: '' }, ...(signal && { signal }) });
    if (response.status !== 200) return fail(null);
    // A body that stops arriving throws here: nothing that is cut off is ever kept.
    return succeed({ response, body: await response.arrayBuffer() });
  } catch {
    return fail(null);
  }
}

/** Not those of the way it came: what is kept is no longer compressed. */
function headersOf({ headers }: Response): Headers {
  const kept = new Headers();
  for (const name of ['content-type', 'date', 'etag', 'last-modified']) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  if (!kept.has('date')) kept.set('date', new Date().toUTCString());
  return kept;
}
