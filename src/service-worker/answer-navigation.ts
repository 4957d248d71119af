import { dataPathOf } from '#domain/data-path-of.ts';
import { paths } from '#domain/paths.ts';
import { isDataKept } from './is-data-kept.ts';
import { isWithdrawn } from './is-withdrawn.ts';
import { savedCopy } from './saved-copy.ts';
import { base } from './scope.ts';
import { mendShell, shellPage } from './shell.ts';

/** How long a page waits for the network, in milliseconds: one that is kept, and one that is not. */
const patience = { kept: 4_000, other: 20_000 };

/** All that they show comes with the reader itself. */
const pagesWithoutData = new Set(
  [paths.about, paths.privacy, paths.saved, paths.open].map(({ getHref }) => getHref()),
);

/** For how long after that the data of the page is not waited for a second time, in milliseconds. */
const sameBreath = 10_000;
/** What the page loads comes before a look at all that is kept, which takes half a second: in milliseconds. */
const untilLoaded = 3_000;
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
  const answer = await inTime(network, isKept ? patience.kept : patience.other).catch(() => null);
  // A server that is out of order must not hide what is kept, nor tell of it in its own words.
  if (!answer || answer.status >= 500) return (await shellPage()) ?? network;
  // Nor must one that refuses, or that has withdrawn what the reader saved.
  const isHidden = isWithdrawn(answer) ? await isPageSaved(url) : isKept && answer.status >= 400;
  if (isHidden) return (await shellPage()) ?? answer;
  event.waitUntil(
    afterLoading()
      .then(mendShell)
      .catch(() => {}),
  );
  return answer;
}

function afterLoading(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, untilLoaded));
}

async function fromNetwork(request: Request, event: ExtendableEvent): Promise<Response> {
  const preloaded = (await (event as FetchEvent).preloadResponse) as Response | undefined;
  // Firefox does not reject where the network fails: https://github.com/GoogleChrome/workbox/issues/3134
  if (preloaded?.type === 'error') throw new TypeError('The network does not answer.');
  return preloaded ?? fetch(request);
}

const pageAt = ({ pathname }: URL) => `/${pathname.slice(base.length)}`;

async function isPageSaved(url: URL): Promise<boolean> {
  const path = dataPathOf(pageAt(url));
  return path !== null && (await savedCopy(base + path)) !== undefined;
}

async function isPageKept(url: URL): Promise<boolean> {
  const page = pageAt(url);
  if (pagesWithoutData.has(page)) return true;
  const path = dataPathOf(page);
  return path !== null && isDataKept(path);
}

/** Null where the network takes too long. */
function inTime(network: Promise<Response>, milliseconds: number): Promise<Response | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      lateAt = performance.now();
      resolve(null);
    }, milliseconds);
    network.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
