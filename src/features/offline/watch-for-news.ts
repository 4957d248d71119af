import { fetchJson } from '#data/fetch-json.ts';
import { publishedAfter } from '#domain/edition/newest-stories.ts';
import { dataPaths } from '#domain/paths.ts';
import { news } from './news.ts';

const everyMilliseconds = 5 * 60_000;
/** Whoever turns between two tabs does not ask each time. */
const notAgainWithin = 60_000;

/**
 * Counts what was published since a moment: every few minutes while the page is looked at, when the reader comes back to it,
 * and when the network does. Asks for one small file. Returns the way to end it.
 */
export function watchForNews(base: string, since: string): () => void {
  let askedAt = performance.now();

  async function ask() {
    if (document.visibilityState === 'hidden' || !navigator.onLine) return;
    askedAt = performance.now();
    const newest = await fetchJson(base + dataPaths.newest);
    if (newest.ok) news.tell(publishedAfter(newest.value, since));
  }
  const askAgain = () => {
    if (performance.now() - askedAt > notAgainWithin) void ask();
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) askAgain();
  };
  const onOnline = () => void ask();

  const timer = setInterval(askAgain, everyMilliseconds);
  document.addEventListener('visibilitychange', askAgain);
  addEventListener('pageshow', onShow);
  addEventListener('online', onOnline);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', askAgain);
    removeEventListener('pageshow', onShow);
    removeEventListener('online', onOnline);
  };
}
