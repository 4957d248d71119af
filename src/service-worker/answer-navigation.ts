import { dataPathOf } from '#domain/data-path-of.ts';
import { paths } from '#domain/paths.ts';
import { isDataKept } from './is-data-kept.ts';
import { base } from './scope.ts';
import { shellPage } from './shell.ts';

/** How long a page that is kept waits for the network, in milliseconds. */
const patience = 4_000;

/** All that they show comes with the reader itself. */
const pagesWithoutData = new Set(
  [paths.about, paths.privacy, paths.saved, paths.open].map(({ getHref }) => getHref()),
);

/** For how long after that the data of the page is not waited for a second time, in milliseconds. */
const sameBreath = 10_000;
let lateAt = Number.NEGATIVE_INFINITY;

/** Whether the network has just kept a page waiting too long: its data then comes from what is kept, at once. */
export function hasGivenUpWaiting(): boolean {
  return performance.now() - lateAt < sameBreath;
}

/** Answers a request for a page: from the network; where that fails, or is too slow for one that is kept, with the shell. */
export async function answerNavigation({
  request,
  url,
  event,
}: {
  request: Request;
  url: URL;
  event: ExtendableEvent;
}): Promise<Response> {
  const network = fromNetwork(request, event);
  const isKept = await isPageKept(url);
  const answer = await (isKept ? inTime(network) : network).catch(() => null);
  // A server that is out of order must not hide what is kept.
  if (answer && (answer.status < 500 || !isKept)) return answer;
  return (await shellPage()) ?? network;
}

async function fromNetwork(request: Request, event: ExtendableEvent): Promise<Response> {
  const preloaded = (await (event as FetchEvent).preloadResponse) as Response | undefined;
  // Firefox does not reject where the network fails: https://github.com/GoogleChrome/workbox/issues/3134
  if (preloaded?.type === 'error') throw new TypeError('The network does not answer.');
  return preloaded ?? fetch(request);
}

async function isPageKept({ pathname }: URL): Promise<boolean> {
  const page = `/${pathname.slice(base.length)}`;
  if (pagesWithoutData.has(page)) return true;
  const path = dataPathOf(page);
  return path !== null && isDataKept(path);
}

/** Null where the network takes too long. */
function inTime(network: Promise<Response>): Promise<Response | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      lateAt = performance.now();
      resolve(null);
    }, patience);
    network.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
