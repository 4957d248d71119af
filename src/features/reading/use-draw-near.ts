import { type RefObject, useEffect } from 'react';

/**
 * From now on the browser draws of a very long text what is near the window. The whole has been laid out before, so that every
 * height is known; what is far is taken out for a moment, for only then the browser forgets its lines, and styles them no more.
 */
export function useDrawNear(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const text = body.current;
    if (!text) return;
    text.toggleAttribute('data-stands', true);
    const place = scrollY;
    const far = [...text.children].filter(isFar);
    for (const element of far) element.toggleAttribute('hidden', true);
    measure(text);
    for (const element of far) element.toggleAttribute('hidden', false);
    measure(text);
    if (scrollY !== place) scrollTo({ top: place, behavior: 'instant' });
  }, [body]);
}

/** More than two windows away, and left to the browser; never what has the focus. */
function isFar(element: Element): boolean {
  if (getComputedStyle(element).contentVisibility !== 'auto' || element.contains(document.activeElement))
    return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < -2 * innerHeight || top > 3 * innerHeight;
}

const measure = (element: HTMLElement) => element.getBoundingClientRect().height;
