/**
 * Makes all of the page inert but an element and what it stands in, as the browser does for a modal dialog; returns the way
 * back. What was inert before stays so.
 */
export function makeInertAround(element: Element): () => void {
  const made: HTMLElement[] = [];
  for (let inside = element; inside.parentElement && inside !== document.body; inside = inside.parentElement)
    for (const beside of inside.parentElement.children)
      if (beside !== inside && beside instanceof HTMLElement && !beside.inert) {
        beside.inert = true;
        made.push(beside);
      }
  return () => {
    for (const beside of made) beside.inert = false;
  };
}
