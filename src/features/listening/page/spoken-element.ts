/** Finds the element that shows a segment: `[data-spoken]` inside the `[data-article-id]` of its article. */
export function spokenElement(articleId: string, segment: string): HTMLElement | null {
  // Compared as values: an id would have to be escaped to stand in a selector.
  const spoken = [...document.querySelectorAll<HTMLElement>('[data-article-id] [data-spoken]')];
  const isWanted = (element: HTMLElement) =>
    element.dataset.spoken === segment &&
    element.closest<HTMLElement>('[data-article-id]')?.dataset.articleId === articleId;
  return spoken.find(isWanted) ?? null;
}
