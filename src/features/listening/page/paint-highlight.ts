/** The highlights of the style sheet: `::highlight(spoken)` for the sentence, `::highlight(spoken-word)` on top of it. */
export type HighlightName = 'spoken' | 'spoken-word';

const priorities: Record<HighlightName, number> = { spoken: 0, 'spoken-word': 1 };

/**
 * Marks a range of the page without touching its elements. Returns the way to unmark it. Where the Custom Highlight API
 * is missing (Firefox before 140), a sentence marks the whole element with `data-speaking`, and a word nothing.
 */
export function paintHighlight(name: HighlightName, range: Range, element: HTMLElement): () => void {
  if (typeof Highlight !== 'function' || !globalThis.CSS?.highlights)
    return name === 'spoken' ? mark(element) : () => undefined;
  const highlight = new Highlight(range);
  highlight.priority = priorities[name];
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

function mark(element: HTMLElement): () => void {
  element.dataset.speaking = '';
  return () => {
    delete element.dataset.speaking;
  };
}
