import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { shellPath } from '#domain/paths.ts';
import { isPageInstead } from '#lib/is-page-instead.ts';
import { refusePages } from './refuse-pages.ts';
import { base, worker } from './scope.ts';

/** The files of this build, put here by `publish/build/service-worker.ts`. */
declare const SHELL_FILES: { url: string; revision: string | null }[];

const controller = new PrecacheController({
  cacheName: cacheKinds.shell.name,
  plugins: [refusePages],
});
/** Where the list of the build before is kept, next to its files. */
const listAddress = `${base}shell-files.json`;

/** Keeps the reader itself: its code, its styles, the letters of the first view, and the page that every page is drawn in. */
export function keepShell(): void {
  controller.addToCacheList(SHELL_FILES);
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

/**
 * Brings again what was lost of the shell, or came as something else: a browser may throw out what it keeps. Looks once in
 * the life of the worker; whatever fails now is tried at the next page.
 */
export async function mendShell(): Promise<void> {
  if (isWhole) return;
  const cache = await caches.open(cacheKinds.shell.name);
  for (const key of controller.getURLsToCacheKeys().values()) {
    const kept = await cache.match(key);
    if (kept && (!isPageInstead(kept) || key.includes(shellAddress))) continue;
    const file = await fetch(key, { cache: 'reload' });
    if (!file.ok || (isPageInstead(file) && !key.includes(shellAddress))) return;
    await cache.put(key, file);
  }
  isWhole = true;
}

/** Whether all these files are of this build; a page tells by that which build it is of. */
export function hasFiles(urls: readonly string[]): boolean {
  return urls.every((url) => controller.getCacheKeyForURL(url) !== undefined);
}

/** A tab that was opened before an update goes on with the files of its own build: those of the last two are kept. */
async function forgetOlderShells(): Promise<void> {
  const cache = await caches.open(cacheKinds.shell.name);
  const before = (await (await cache.match(listAddress))?.json()) as { now: string[] } | undefined;
  const now = [...controller.getURLsToCacheKeys().values()];
  const kept = new Set([...now, ...(before?.now ?? []), new URL(listAddress, worker.location.href).href]);
  for (const request of await cache.keys()) if (!kept.has(request.url)) await cache.delete(request);
  await cache.put(listAddress, Response.json({ now }));
}
