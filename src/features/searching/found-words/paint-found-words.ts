import type { WordFinder } from '#domain/search/word-finder.ts';
import { rangesIn } from './ranges-in.ts';

const name = 'found';
/** Texts of the article itself; those within another are part of it. */
const texts = '[data-text]';

/**
 * Marks the found words of an article through the Custom Highlight API, again whenever its text changes: a reader may hide
 * tashkeel or change digits. Returns the way to unmark them; null where nothing was found, or the browser has no highlights.
 */
export function paintFoundWords(article: Element, find: WordFinder): (() => void) | null {
  if (typeof Highlight !== 'function' || !globalThis.CSS?.highlights) return null;
  const paint = () => {
    const ranges = textsOf(article).flatMap((element) => rangesIn(element, find(element.textContent)));
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
    return ranges.length > 0;
  };
  if (!paint()) return null;
  let frame = 0;
  const watcher = new MutationObserver(() => {
    // Every text changes at once: they are marked once.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  });
  watcher.observe(article, { characterData: true, childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    watcher.disconnect();
    CSS.highlights.delete(name);
  };
}

function textsOf(article: Element): Element[] {
  return [...article.querySelectorAll(texts)].filter(
    (element) => !element.parentElement?.closest(texts) && element.closest('[data-article-id]') === article,
  );
}
