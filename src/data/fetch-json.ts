import { keptHeader } from '#domain/offline/kept-header.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { LoadProblem } from './edition-source.ts';
import { serverReach } from './server-reach.ts';

const timeoutMilliseconds = 20_000;

/**
 * Fetches JSON from this site, and tells whether the server was reached. Gives the problem as a value: no answer, no such
 * file, or not JSON.
 */
export async function fetchJson(url: string): Promise<Result<unknown, LoadProblem>> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(timeoutMilliseconds) });
  } catch {
    serverReach.tell(false);
    return fail('unreachable');
  }
  serverReach.tell(response.status < 500 && !response.headers.has(keptHeader));
  if (response.status === 404 || response.status === 410) return fail('missing');
  if (!response.ok) return fail('unreachable');
  try {
    return succeed(JSON.parse(await response.text()));
  } catch (error) {
    // Broken JSON is the file's fault; a body that stops arriving is the network's.
    return fail(error instanceof SyntaxError ? 'malformed' : 'unreachable');
  }
}
