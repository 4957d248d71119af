import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { shellPath } from '#domain/paths.ts';
import { isShellPage } from './is-shell-page.ts';
import { isFit, isInOrder, mendFile, type ShellFile } from './mend-file.ts';
import { refusePages } from './refuse-pages.ts';
import { base, worker } from './scope.ts';

/** The files of this build, put here by `publish/build/service-worker.ts`. */
declare const SHELL_FILES: { url: string; revision: string | null; hash: string }[];
// Once: the build writes them wherever they are named.
const builtFiles = SHELL_FILES;

/**
 * Code that was cut off on the device would stop every page until the next build: each file is looked at when it is given,
 * and brought again where it is not what was built. Where nothing can be brought, what is kept is the best there is.
 */
const mendSpoiled: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
    const file = shellFiles().get(request.url);
    if (!file || (await isInOrder(file, cachedResponse))) return cachedResponse;
    // What is being installed is fetched anyway.
    if (event?.type === 'install') return null;
    // Where one is spoiled, others may be.
    isWhole = false;
    event?.waitUntil(mendShell().catch(() => {}));
    const mended = openShell().then((cache) => mendFile(cache, file));
    return mended.catch(() => cachedResponse);
  },
};
/** An update whose page is another's is none: the worker before it stays, with its page. */
const refuseOtherPages: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    // It is fetched under its plain address, and kept under one with its revision.
    const file = shellFiles().get(controller.getCacheKeyForURL(request.url) ?? '');
    if (file?.isPage && !(await isFit(file, response))) throw new Error(`${request.url} is another page.`);
    return response;
  },
};
const controller = new PrecacheController({
  cacheName: cacheKinds.shell.name,
  plugins: [refusePages, refuseOtherPages, mendSpoiled],
});
/** Where the list of the build before is kept, next to its files. */
const listAddress = `${base}shell-files.json`;

/** Keeps the reader itself: its code, its styles, the letters of the first view, and the page that every page is drawn in. */
export function keepShell(): void {
  controller.addToCacheList(builtFiles);
  worker.addEventListener('install', (event) => event.waitUntil(controller.install(event)));
  worker.addEventListener('activate', (event) => event.waitUntil(forgetOlderShells()));
  registerRoute(new PrecacheRoute(controller, { directoryIndex: '', cleanURLs: false }));
}

const shellAddress = `${base}${shellPath.slice(1)}index.html`;

/** The page in which any page can be drawn from its data. */
export function shellPage(): Promise<Response | undefined> {
  return controller.matchPrecache(shellAddress);
}

let isWhole = false;
let looking: Promise<void> | null = null;

/**
 * Brings again what was lost of the shell, was spoiled, or came as something else: a browser may throw out what it keeps.
 * Looks once in the life of the worker, and where a file turns out to be spoiled; whatever fails now is tried at the next page.
 */
export async function mendShell(): Promise<void> {
  if (isWhole) return;
  looking ??= lookThrough().finally(() => {
    looking = null;
  });
  await looking;
}

async function lookThrough(): Promise<void> {
  const cache = await openShell();
  for (const file of shellFiles().values()) {
    if (!(await isInOrder(file, await cache.match(file.key)))) await mendFile(cache, file);
  }
  isWhole = true;
}

/** Whether all these files are of this build; a page tells by that which build it is of. */
export function hasFiles(urls: readonly string[]): boolean {
  return urls.every((url) => controller.getCacheKeyForURL(url) !== undefined);
}

/** A tab that was opened before an update goes on with the files of its own build: those of the last two are kept. */
async function forgetOlderShells(): Promise<void> {
  const cache = await openShell();
  const before = (await (await cache.match(listAddress))?.json()) as { now: string[] } | undefined;
  const now = [...controller.getURLsToCacheKeys().values()];
  const kept = new Set([...now, ...(before?.now ?? []), new URL(listAddress, worker.location.href).href]);
  for (const request of await cache.keys()) if (!kept.has(request.url)) await cache.delete(request);
  await cache.put(listAddress, Response.json({ now }));
}

const openShell = () => caches.open(cacheKinds.shell.name);

let filesByKey: Map<string, ShellFile> | undefined;

/** The files of this build by the addresses that they are kept under. */
function shellFiles(): Map<string, ShellFile> {
  const addresses = new Set(builtFiles.map(({ url }) => url));
  const isPage = (html: string) => isShellPage(html, addresses);
  filesByKey ??= new Map(
    builtFiles.map(({ url, hash }) => {
      const key = controller.getCacheKeyForURL(url) ?? url;
      return [key, { key, hash, isPage: url === shellAddress ? isPage : null }];
    }),
  );
  return filesByKey;
}
