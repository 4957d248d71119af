import { updates } from './updates.ts';

/** Puts a newer reader that waits to work and opens the page anew; other tabs go on until their next link. */
export function takeUpdate(): void {
  const update = updates.get();
  if (update === null || typeof update === 'string') {
    // One that is at work already draws the page that is opened next.
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  update.postMessage({ type: 'SKIP_WAITING' });
}
