import { editionSyncTag } from '#domain/offline/edition-sync-tag.ts';

type PeriodicSync = { register: (tag: string, options: { minInterval: number }) => Promise<void> };

/** Between two of them, in milliseconds. The browser decides when it is, by how often the paper is opened. */
const halfDay = 12 * 60 * 60 * 1_000;

/**
 * Lets the worker bring the front page while nobody looks, where the browser does such a thing (an installed paper, in
 * Chromium) and has allowed it: nobody is asked.
 */
export async function keepFrontPageFresh(registration: ServiceWorkerRegistration): Promise<void> {
  const periodicSync = Reflect.get(registration, 'periodicSync') as PeriodicSync | undefined;
  if (!periodicSync) return;
  const name = 'periodic-background-sync' as PermissionName;
  const permission = await navigator.permissions.query({ name }).catch(() => null);
  if (permission?.state !== 'granted') return;
  await periodicSync.register(editionSyncTag, { minInterval: halfDay }).catch(() => {});
}
