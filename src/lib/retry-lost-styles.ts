/**
 * Asks again for stylesheets that did not arrive, whenever the reader goes on to another page or the network is back: Vite asks
 * once in the life of a document. One that is lost for good is asked for once at each of these, and never by itself.
 */
export function retryLostStyles(): void {
  addEventListener('online', retry);
  addEventListener('popstate', retry);
  // The application hears of it later, and may stop it.
  addEventListener('click', ({ target }) => (target as Element).closest?.('a') && retry(), true);
}

const onTheWay = new WeakSet<HTMLLinkElement>();

function retry(): void {
  for (const lost of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (!isLost(lost) || onTheWay.has(lost)) continue;
    const again = lost.cloneNode() as HTMLLinkElement;
    for (const link of [lost, again]) onTheWay.add(link);
    // The lost one may only be slow: it stays until there is another.
    again.onload = () => lost.remove();
    again.onerror = () => {
      again.remove();
      onTheWay.delete(lost);
    };
    lost.after(again);
  }
}

/** Of what did not arrive Chromium has a sheet that may not be read, others have none. One of another house is none of ours. */
function isLost({ href, sheet }: HTMLLinkElement): boolean {
  if (!href.startsWith(location.origin)) return false;
  try {
    return !sheet?.cssRules.length;
  } catch {
    return true;
  }
}
