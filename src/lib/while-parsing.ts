/** Calls back whenever more of the page has been parsed, before it is painted, and a last time when all of it has. */
export function whileParsing(page: Document, callback: () => void): void {
  const observer = new MutationObserver(callback);
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  page.addEventListener('DOMContentLoaded', () => {
    callback();
    observer.disconnect();
  });
}
