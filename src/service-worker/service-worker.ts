import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { anotherWidth } from './another-width.ts';
import { answerNavigation, hasGivenUpWaiting } from './answer-navigation.ts';
import { base, worker } from './scope.ts';
import { hasFiles, keepShell } from './shell.ts';

/** How long what was fetched before waits for what is new, in seconds. */
const networkPatience = 4;
const daySeconds = 24 * 60 * 60;

const within = ({ maxEntries, maxAgeDays }: { maxEntries: number; maxAgeDays: number }): WorkboxPlugin[] => [
  // Workbox's types do not hold to exactOptionalPropertyTypes.
  new CacheableResponsePlugin({ statuses: [200] }) as WorkboxPlugin,
  new ExpirationPlugin({
    maxEntries,
    maxAgeSeconds: maxAgeDays * daySeconds,
    purgeOnQuotaError: true,
  }) as WorkboxPlugin,
];

/** Hosts say that answers vary with what a worker does not see. */
const byAddress = { ignoreVary: true };
// By their names: the page asks for them with a plain request too.
const picture = /\.(?:avif|webp|jpe?g|png|gif|svg)$/;

/** A server that is out of order is no better than none. */
const refuseFaults: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`The server answers with ${response.status}.`);
    return response;
  },
};
const data = {
  cacheName: cacheKinds.data.name,
  matchOptions: byAddress,
  plugins: [...within(cacheKinds.data), refuseFaults],
};
const newestData = new NetworkFirst({ ...data, networkTimeoutSeconds: networkPatience });
const keptData = new StaleWhileRevalidate(data);
const assets = new CacheFirst({
  cacheName: cacheKinds.assets.name,
  matchOptions: byAddress,
  plugins: within(cacheKinds.assets),
});

keepShell();
registerRoute(new NavigationRoute(answerNavigation));
registerRoute(
  ({ url }) => url.pathname.startsWith(`${base}edition/`) && url.pathname.endsWith('.json'),
  (asked) => (hasGivenUpWaiting() ? keptData : newestData).handle(asked),
);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${base}edition/`) && picture.test(url.pathname),
  new CacheFirst({
    cacheName: cacheKinds.pictures.name,
    matchOptions: byAddress,
    plugins: [
      ...within(cacheKinds.pictures),
      {
        handlerDidError: ({ request }) => anotherWidth(new URL(request.url), cacheKinds.pictures.name),
      },
    ],
  }),
);
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
worker.addEventListener('message', ({ data, ports }) => {
  if (data?.type === 'SKIP_WAITING') void worker.skipWaiting();
  if (data?.type === 'KNOWS_FILES') ports[0]?.postMessage(hasFiles(data.payload.urls));
});
