import { startServiceWorker } from './start-service-worker.ts';
import { tellOfLostCode } from './tell-of-lost-code.ts';
import { watchForNews } from './watch-for-news.ts';

/** Keeps the paper on the device by the service worker, and looks for what was published since this page was made. */
export function keepCurrent(base: string, since: string | null): void {
  void startServiceWorker(base);
  tellOfLostCode(base);
  watchForNews(base, since);
}
