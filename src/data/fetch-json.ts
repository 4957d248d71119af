import { keptHeader } from '#domain/offline/kept-header.ts';
import { isPageInstead } from '#lib/is-page-instead.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { LoadProblem } from './edition-source.ts';
import { serverReach } from './server-reach.ts';

const timeoutMilliseconds = 20_000;

/**
 * Fetches JSON from this site, and tells whether the server was reached. Gives the problem as a value: no answer (or a
 * login page), no such file, or not JSON.
 */
export async function fetchJson(url: string): Promise<Result<unknown, LoadProblem>> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMilliseconds) }).catch(
    () => undefined,
  );
  const isPage = answer && isPageInstead(answer);
  serverReach.tell(!!answer && answer.status < 500 && !answer.headers.has(keptHeader) && !isPage);
  const response = answer?.ok && !isPage ? answer : ((await savedWithoutWorker(url)) ?? answer);
  if (!response || isPageInstead(response)) return fail('unreachable');
  if (response.status === 404 || response.status === 410) return fail('missing');
  if (!response.ok) return fail('unreachable');
  try {
    return succeed(JSON.parse(await response.text()));
  } catch (error) {
    // Broken JSON is the file's fault; a body that stops arriving is the network's.
    return fail(error instanceof SyntaxError ? 'malformed' : 'unreachable');
  }
}

/**
 * What the reader saved of an address (in `cacheKinds.saved`, of which a first load needs no more than the name). A worker
 * has looked there already; a private window may have none, and keep files.
 */
async function savedWithoutWorker(url: string): Promise<Response | undefined> {
  try {
    return navigator.serviceWorker
      ? undefined
      : await caches.match(url, { cacheName: 'qari-saved', ignoreVary: true });
  } catch {
    return undefined;
  }
}
