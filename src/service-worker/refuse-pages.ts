import type { WorkboxPlugin } from 'workbox-core/types.js';
import { isPageInstead } from '#lib/is-page-instead.ts';

const isPage = (url: string) => /(?:\/|\.html)$/.test(new URL(url).pathname);

/**
 * Takes no page for a file, be it from the network or from what was kept before: data, pictures and code that were kept in
 * good order outlive a network that answers everything with its login page.
 */
export const refusePages: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (isPageInstead(response) && !isPage(request.url)) throw new Error(`${request.url} is a page.`);
    return response;
  },
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse && isPageInstead(cachedResponse) && !isPage(request.url) ? null : cachedResponse,
};
