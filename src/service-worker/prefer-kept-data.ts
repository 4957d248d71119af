import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { keptHeader } from '#domain/offline/kept-header.ts';
import { newestResponse } from '#lib/newest-response.ts';
import { isWholeData } from './is-whole-data.ts';
import { isWithdrawn } from './is-withdrawn.ts';
import { savedCopy } from './saved-copy.ts';

/**
 * Of data: what the server refuses, or gives empty or cut off, must not hide what is on the device, and is not kept. What was
 * withdrawn is shown to one who saved it, and to nobody else. Of what is kept and saved the newer one is given that can be
 * read; the page tells the reader that it is no answer of the network.
 */
export const preferKeptData: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response, state }) => {
    if (response.ok && (await isWholeData(response))) return response;
    // The server was reached, and works.
    if (state) state.isWithdrawn = isWithdrawn(response);
    const instead = isWithdrawn(response) ? await wholeOf([await savedCopy(request)]) : await keptOf(request);
    // Where nothing is kept, the page itself says what has come.
    if (instead) throw new Error(`${request.url} came with ${response.status}, or broken.`);
    return response;
  },
  cacheWillUpdate: async ({ response }) => ((await isWholeData(response)) ? response : null),
  cachedResponseWillBeUsed: async ({ request, cachedResponse, state }) => {
    const saved = await savedCopy(request);
    // Of what is all broken a saved article can be downloaded anew.
    const given = (await wholeOf([cachedResponse, saved])) ?? newestResponse([cachedResponse, saved]);
    if (!given || state?.isWithdrawn) return given;
    const { status, statusText } = given;
    const headers = new Headers(given.headers);
    headers.set(keptHeader, '');
    return new Response(given.body, { status, statusText, headers });
  },
};

async function keptOf(request: Request): Promise<Response | undefined> {
  const kept = await caches.match(request, { cacheName: cacheKinds.data.name, ignoreVary: true });
  return wholeOf([kept, await savedCopy(request)]);
}

async function wholeOf(answers: readonly (Response | null | undefined)[]): Promise<Response | undefined> {
  const whole = answers.map(async (answer) => (answer && (await isWholeData(answer)) ? answer : null));
  return newestResponse(await Promise.all(whole));
}
