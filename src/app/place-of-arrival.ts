import { safeDecode } from '#lib/safe-decode.ts';

/** Where the focus goes on a page: the heading of the part that the hash names, else the heading of the page. */
export function placeOfArrival(hash: string): HTMLElement | null {
  const part = hash && document.getElementById(safeDecode(hash.slice(1)));
  const place = part && (part.querySelector<HTMLElement>('h2, h3') ?? part);
  // Headings take the focus from script only: Tab goes on to what follows them.
  if (place) place.tabIndex = -1;
  return place || document.querySelector<HTMLElement>('main h1');
}

/** The link to the page that a reader comes back from, by its path: there the reading went on. */
export function placeOfReturn(path: string): HTMLElement | null {
  const wanted = safeDecode(path);
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href]');
  return [...links].find(({ pathname, hash }) => safeDecode(pathname) === wanted && hash === '') ?? null;
}
