import { type RefObject, useEffect } from 'react';

/**
 * Tells of each table of a body to which sides it goes on (`data-more`), and takes those that show all out of the stops
 * of the keyboard. Written to the page, not drawn by React: the tables come with the page, this comes after.
 */
export function useTableEdges(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const boxes = [...(body.current?.querySelectorAll<HTMLElement>('[data-scroller]') ?? [])];
    if (typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(() => boxes.forEach(mark));
    const onScroll = (event: Event) => mark(event.currentTarget as HTMLElement);
    for (const box of boxes) {
      observer.observe(box);
      if (box.firstElementChild) observer.observe(box.firstElementChild);
      box.addEventListener('scroll', onScroll, { passive: true });
    }
    return () => {
      observer.disconnect();
      for (const box of boxes) box.removeEventListener('scroll', onScroll);
    };
  }, [body]);
}

function mark(box: HTMLElement): void {
  const hidden = box.scrollWidth - box.clientWidth;
  // scrollLeft runs from 0 to below in right-to-left. Fractions of a pixel hide nothing.
  const before = Math.abs(box.scrollLeft);
  const sides = [before > 1 && 'start', hidden - before > 1 && 'end'].filter((side) => side !== false);
  box.dataset.more = sides.join(' ');
  if (sides.length > 0) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
}
