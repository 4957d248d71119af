/**
 * Lets the browser itself follow the next link, so that the next page is a whole new document of the newer reader.
 * Not while something is read aloud: a new document would fall silent.
 */
export function leaveWithNextLink(): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const isOwn = link instanceof HTMLAnchorElement && link.origin === location.origin;
      const isOnPage = isOwn && link.pathname === location.pathname;
      const isListening = 'listeningDock' in document.documentElement.dataset;
      if (isOwn && !isOnPage && !isListening) event.stopPropagation();
    },
    { capture: true },
  );
}
