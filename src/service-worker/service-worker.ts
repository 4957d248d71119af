import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import type { RouteMatchCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { editionSyncTag } from '#domain/offline/edition-sync-tag.ts';
import { keepHeader } from '#domain/offline/keep-header.ts';
import { newestResponse } from '#lib/newest-response.ts';
import { savesData } from '#lib/saves-data.ts';
import { anotherWidth } from './another-width.ts';
import { answerNavigation, hasGivenUpWaiting } from './answer-navigation.ts';
import { answerRecording } from './answer-recording.ts';
import { isDataKept } from './is-data-kept.ts';
import { keepFrontPage } from './keep-front-page.ts';
import { preferKeptData } from './prefer-kept-data.ts';
import { refusePages } from './refuse-pages.ts';
import { savedCopy } from './saved-copy.ts';
import { base, worker } from './scope.ts';
import { searchFilesDue } from './search-files-due.ts';
import { hasFiles, keepShell } from './shell.ts';

/** How long what was fetched before waits for what is new, in seconds. */
const networkPatience = 4;
const daySeconds = 24 * 60 * 60;

type Limits = { maxEntries: number; maxAgeDays: number };

const within = ({ maxEntries, maxAgeDays }: Limits): WorkboxPlugin[] => [
  // Workbox's types do not hold to exactOptionalPropertyTypes.
  new CacheableResponsePlugin({ statuses: [200] }) as WorkboxPlugin,
  expiry({ maxEntries, maxAgeDays }),
];

/**
 * Only when something new comes does what is too old go. Workbox would also refuse to give it: a device without a network
 * whose clock is a year ahead would have nothing left to read.
 */
function expiry({ maxEntries, maxAgeDays }: Limits): WorkboxPlugin {
  const { cacheDidUpdate } = new ExpirationPlugin({
    maxEntries,
    maxAgeSeconds: maxAgeDays * daySeconds,
    purgeOnQuotaError: true,
  }) as WorkboxPlugin;
  return cacheDidUpdate ? { cacheDidUpdate } : {};
}

/** Hosts say that answers vary with what a worker does not see. */
const byAddress = { ignoreVary: true };
// By their names: the page asks for them with a plain request too. What tells what there is to save is of no use later.
const isData = ofEdition(/^(?!today\.json$).*\.json$/);
const isPicture = ofEdition(/\.(?:avif|webp|jpe?g|png|gif|svg)$/);
const isRecording = ofEdition(/\.(?:webm|m4a|mp3|ogg)$/);

/** A server that is out of order is no better than none. */
const refuseFaults: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`The server answers with ${response.status}.`);
    return response;
  },
};
/** What is saved counts as kept; the newer of two is the one. After the limits: what is saved has none. */
const regardSaved: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    newestResponse([cachedResponse, await savedCopy(request)]),
};
const data = {
  cacheName: cacheKinds.data.name,
  matchOptions: byAddress,
  plugins: [...within(cacheKinds.data), refuseFaults, refusePages, preferKeptData],
};
const newestData = new NetworkFirst({ ...data, networkTimeoutSeconds: networkPatience });
const keptData = new StaleWhileRevalidate(data);
const assets = new CacheFirst({
  cacheName: cacheKinds.assets.name,
  matchOptions: byAddress,
  plugins: [...within(cacheKinds.assets), refusePages],
});

keepShell();
registerRoute(new NavigationRoute(answerNavigation));
registerRoute(isData, (asked) => (hasGivenUpWaiting() ? keptData : newestData).handle(asked));
registerRoute(
  isPicture,
  new CacheFirst({
    cacheName: cacheKinds.pictures.name,
    matchOptions: byAddress,
    plugins: [
      ...within(cacheKinds.pictures),
      refusePages,
      regardSaved,
      { handlerDidError: ({ request }) => anotherWidth(new URL(request.url)) },
    ],
  }),
);
registerRoute(isRecording, answerRecording);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${base}assets/`),
  // A tab of the build before asks for code that the server no longer has.
  async (asked) =>
    (await caches.match(asked.request, { cacheName: cacheKinds.shell.name, ...byAddress })) ??
    assets.handle(asked),
);

// The first visit too is kept: the worker takes over the page that has brought it.
worker.addEventListener('activate', (event) => {
  // The page is asked for while the worker still wakes up.
  const preloads = worker.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([worker.clients.claim(), preloads]));
});
worker.addEventListener('periodicsync', (periodicSync) => {
  // TypeScript does not know it yet: https://wicg.github.io/periodic-background-sync/
  const event = periodicSync as ExtendableEvent & { tag: string };
  if (event.tag !== editionSyncTag || savesData()) return;
  // Nobody waits for it, and nobody is told.
  event.waitUntil(keepFrontPage((path) => fetchAndKeep(path, event), isDataKept).catch(() => {}));
});
worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  // The code of the search is here; a reader whose network goes is to find the newest stories with it.
  if (data?.type === 'KEEP_SEARCH' && !savesData()) event.waitUntil(keepSearch(event).catch(() => {}));
  if (data?.type === 'SKIP_WAITING') void worker.skipWaiting();
  if (data?.type === 'KNOWS_FILES') ports[0]?.postMessage(hasFiles(data.payload.urls));
});

async function keepSearch(event: ExtendableEvent): Promise<void> {
  for (const path of await searchFilesDue(base)) await fetchAndKeep(path, event);
}

/** Fetches a file of data, at a path below the base, and keeps it; rejects where it is neither fetched nor kept. */
async function fetchAndKeep(path: string, event: ExtendableEvent): Promise<Response> {
  const [answer, isStored] = newestData.handleAll({ request: base + path, event });
  await isStored;
  return answer;
}

/** Requests for files below `edition/` with a path like this, but for what is on its way to be saved. */
function ofEdition(path: RegExp) {
  return ({ url, request }: RouteMatchCallbackOptions) =>
    url.pathname.startsWith(`${base}edition/`) &&
    path.test(url.pathname.slice(`${base}edition/`.length)) &&
    !request.headers.has(keepHeader);
}
