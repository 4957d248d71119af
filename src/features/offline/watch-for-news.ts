import { fetchJson } from '#data/fetch-json.ts';
import { serverReach } from '#data/server-reach.ts';
import { publishedAfter } from '#domain/edition/newest-stories.ts';
import { dataPaths } from '#domain/paths.ts';
import { news } from './news.ts';

const everyMilliseconds = 5 * 60_000;
/** Whoever turns between two tabs does not ask each time. */
const notAgainWithin = 60_000;
/** Where the server is not reached, readers want to know when it is. */
const tryAgainAfter = 15_000;
/** A device says that it is connected some time before anything answers. In milliseconds, one after the other. */
const afterNetworkComes = [0, 1_000, 4_000];

/**
 * Counts what was published since a moment: every few minutes while the page is looked at, when the reader comes back to it,
 * and when the network does. While the server is not reached it is asked more often. Asks for one small file. Returns the way
 * to end it.
 */
export function watchForNews(base: string, since: string | null): () => void {
  let askedAt = performance.now();
  let isEnded = false;

  async function ask() {
    if (document.visibilityState === 'hidden' || !navigator.onLine) return;
    askedAt = performance.now();
    const newest = await fetchJson(base + dataPaths.newest);
    if (newest.ok) news.tell(publishedAfter(newest.value, since));
  }
  const askWhenOlderThan = (milliseconds: number) => {
    if (serverReach.isLost() || performance.now() - askedAt > milliseconds) void ask();
  };
  const askAgain = () => askWhenOlderThan(notAgainWithin);
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) askAgain();
  };
  const onOnline = async () => {
    for (const wait of afterNetworkComes) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (isEnded) return;
      await ask();
      if (!serverReach.isLost()) return;
    }
  };

  const timer = setInterval(() => askWhenOlderThan(everyMilliseconds - tryAgainAfter), tryAgainAfter);
  document.addEventListener('visibilitychange', askAgain);
  addEventListener('pageshow', onShow);
  addEventListener('online', onOnline);
  // The network may have come back while this code was on its way.
  if (serverReach.isLost()) void onOnline();
  return () => {
    isEnded = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', askAgain);
    removeEventListener('pageshow', onShow);
    removeEventListener('online', onOnline);
  };
}
