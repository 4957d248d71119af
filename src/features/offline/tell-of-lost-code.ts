import { updates } from './updates.ts';

/** Until the page of what did not arrive stands there, in milliseconds. */
const untilPageIsDrawn = 500;

/**
 * Tells a reader whose page is older than what is published, when code of it turns out to be gone: from the server, and from
 * the worker, which keeps two builds. Whoever asked for that code takes it for a lost connection and says so; this comes
 * after it, and is what is read. `base`: the site's base path.
 */
export function tellOfLostCode(base: string): void {
  // Vite's own event, for scripts and for styles: https://vite.dev/guide/build#load-error-handling
  addEventListener('vite:preloadError', async () => {
    if (!(await isReplaced(base).catch(() => false))) return;
    updates.offer('lost');
    setTimeout(openLostPage, untilPageIsDrawn);
  });
}

/**
 * A page that did not arrive waits for the network, and is then opened anew: so it gets the code of today. Not while
 * something is read aloud: a new document would fall silent.
 */
function openLostPage(): void {
  if (!('listeningDock' in document.documentElement.dataset)) dispatchEvent(new Event('online'));
}

/** Whether the paper is published with another script than that of this page. Fails where the network does. */
async function isReplaced(base: string): Promise<boolean> {
  const entry = document.querySelector('script[type=module][src]')?.getAttribute('src');
  const answer = await fetch(base, { cache: 'no-store' });
  return answer.ok && entry != null && !(await answer.text()).includes(entry);
}
