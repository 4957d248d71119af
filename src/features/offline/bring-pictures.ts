import { hasSlowNetwork } from '#lib/has-slow-network.ts';
import { savesData } from '#lib/saves-data.ts';
import { whenIdle } from '#lib/when-idle.ts';

/** More than nearly every article has; of a long gallery the rest come when they come near. */
const mostPictures = 12;
/** For how long one of them keeps the next waiting, in milliseconds. */
const patience = 10_000;

/**
 * Brings the pictures of an article that the reader has not come to, so that the worker keeps them: an article that was read
 * has no holes later, without a network. One after the other, once the page is idle and the worker sees what it asks for;
 * not where the reader saves data or has a slow network. Returns the way to stop.
 */
export function bringPictures(article: Element): () => void {
  const leaving = new AbortController();
  const stopWaiting = whenIdle(() => void bring(article, leaving.signal));
  return () => {
    stopWaiting();
    leaving.abort();
  };
}

async function bring(article: Element, signal: AbortSignal): Promise<void> {
  if (!(await isWorkerInCharge(signal))) return;
  for (const picture of picturesToCome(article)) {
    if (signal.aborted || !navigator.onLine || savesData() || hasSlowNetwork()) return;
    await load(picture);
  }
}

/** The first worker of all takes over a page that is open; before that it would keep nothing of what comes. */
function isWorkerInCharge(signal: AbortSignal): Promise<boolean> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || serviceWorker.controller) return Promise.resolve(Boolean(serviceWorker));
  return new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true, signal });
    signal.addEventListener('abort', () => resolve(false), { once: true });
  });
}

/** Not those on the cards of other articles, and not those that the reader has switched off. */
function picturesToCome(article: Element): HTMLImageElement[] {
  return [...article.querySelectorAll<HTMLImageElement>('img[loading=lazy]')]
    .filter((picture) => !picture.complete && picture.closest('article') === article)
    .filter((picture) => picture.getClientRects().length > 0)
    .slice(0, mostPictures);
}

/** The page's own picture: only it knows which file the browser chooses. */
function load(picture: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(goOn, patience);
    function goOn() {
      clearTimeout(timer);
      resolve();
    }
    for (const event of ['load', 'error']) picture.addEventListener(event, goOn, { once: true });
    picture.fetchPriority = 'low';
    picture.loading = 'eager';
  });
}
