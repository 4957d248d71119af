import { setTimeout as wait } from 'node:timers/promises';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { type Fetched, type FetchOptions, fetchUrl } from './fetch-url.ts';

const waits = [1_000, 3_000];
/** Nobody waits longer for a page, in seconds. */
const longestWait = 30;

/**
 * Fetches as `fetchUrl` does, and asks twice more where a server is busy (429, 502, 503, 504), fails (500) or does not answer:
 * after the time it names in `Retry-After`, at most 30 seconds, else after 1 and 3 seconds.
 */
export async function fetchPatiently(address: string, options: FetchOptions): Promise<Fetched> {
  for (const pause of waits) {
    try {
      return await fetchUrl(address, options);
    } catch (error) {
      if (!(error instanceof ImportProblem) || !isPassing(error)) throw error;
      const { retryAfter } = error.values;
      if (Number(retryAfter) > longestWait) throw error;
      await wait(retryAfter === undefined ? pause : Number(retryAfter) * 1000, undefined, {
        signal: options.signal,
      });
    }
  }
  return fetchUrl(address, options);
}

function isPassing({ code, values: { status } }: ImportProblem): boolean {
  if (code === 'http-status') return [429, 500, 502, 503, 504].includes(Number(status));
  return code === 'timed-out' || code === 'unreachable';
}
