import { dataPathOf } from '#domain/data-path-of.ts';
import { serviceWorkerPolicy } from '#lib/service-worker-policy.ts';

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
    await serviceWorker.register(trusted(`${base}service-worker.js`), { scope: base, updateViaCache: 'none' });
    const { active } = await serviceWorker.ready;
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: urlsOfPage(base) } });
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
