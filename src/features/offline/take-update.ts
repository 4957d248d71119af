import { updates } from './updates.ts';

/** Puts the newer reader to work and opens the page anew; other tabs go on until their next link. */
export function takeUpdate(): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  updates.getWaiting()?.postMessage({ type: 'SKIP_WAITING' });
}
