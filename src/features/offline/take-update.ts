import { updates } from './updates.ts';

/** How long the newer reader may take, in milliseconds. */
const patience = 3_000;

/** Puts a newer reader that waits to work and opens the page anew; other tabs go on until their next link. */
export function takeUpdate(): void {
  const update = updates.get();
  if (update === null || typeof update === 'string') {
    // One that is at work already draws the page that is opened next.
    location.reload();
    return;
  }
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  update.postMessage({ type: 'SKIP_WAITING' });
  // One that Chromium has left waiting does not come; the page from the network is of the newer reader all the same.
  setTimeout(reload, patience);
}
