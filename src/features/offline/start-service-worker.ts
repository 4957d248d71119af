import { dataPathOf } from '#domain/data-path-of.ts';
import { serviceWorkerPolicy } from '#lib/service-worker-policy.ts';
import { keepFrontPageFresh } from './keep-front-page-fresh.ts';
import { leaveWithNextLink } from './leave-with-next-link.ts';
import { updates } from './updates.ts';

type ScriptPolicy = { createScriptURL: (url: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };

/**
 * Registers the service worker, by which the paper is read without a network, and lets it keep the page that is open: its
 * data came inside the page, and its pictures before the worker did. Does nothing where workers are unknown or refused.
 */
export async function startServiceWorker(base: string): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  try {
    const registration = await serviceWorker.register(trusted(`${base}service-worker.js`), {
      scope: base,
      updateViaCache: 'none',
    });
    followUpdates(registration, serviceWorker);
    const { active } = await serviceWorker.ready;
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: urlsOfPage(base) } });
    active?.postMessage({ type: 'KEEP_SEARCH' });
    await keepFrontPageFresh(registration);
  } catch (error) {
    // Private windows refuse; the paper is read over the network as before.
    console.warn(error);
  }
}

/** The policy of this site lets only this address become a script. */
function trusted(address: string): string {
  const factory = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  const policy = factory?.createPolicy(serviceWorkerPolicy, { createScriptURL: (url) => url });
  return policy ? policy.createScriptURL(address) : address;
}

function urlsOfPage(base: string): string[] {
  const data = dataPathOf(`/${location.pathname.slice(base.length)}`);
  const pictures = [...document.images].map(({ currentSrc }) => currentSrc).filter(Boolean);
  return [...(data === null ? [] : [base + data]), ...pictures];
}

/** How long one worker takes to follow another, in milliseconds. */
const handOver = 2_000;

/**
 * A worker of the build that this page was made by takes over without a word; one of a newer build is offered to the
 * reader. A page whose worker was replaced from another tab goes on as it is, and is left by its next link.
 */
function followUpdates(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
  const consider = async () => {
    const { waiting } = registration;
    // The first worker of all has nobody to wait for.
    if (!waiting || !container.controller) return;
    if (await knowsPage(waiting)) waiting.postMessage({ type: 'SKIP_WAITING' });
    // A page of the newer build may be putting it to work. What others fetch for their notice in that moment would wake the old one
    // as it stops, and Chromium then leaves the newer one waiting for good.
    else setTimeout(() => waiting === registration.waiting && updates.offer(waiting), handOver);
  };
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void consider();
    });
  });
  container.addEventListener('controllerchange', async () => {
    updates.offer(null);
    // The first worker of all is of the build of this page.
    if (!container.controller || (await knowsPage(container.controller))) return;
    updates.offer('behind');
    leaveWithNextLink();
  });
  void consider();
}

/** Whether a worker was built together with this page: it then has all the files that the page names. */
function knowsPage(worker: ServiceWorker): Promise<boolean> {
  const files = [
    ...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel=stylesheet]'),
  ];
  const urls = files.map((file) => ('src' in file ? file.src : file.href));
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(Boolean(data));
    worker.postMessage({ type: 'KNOWS_FILES', payload: { urls } }, [port2]);
  });
}
