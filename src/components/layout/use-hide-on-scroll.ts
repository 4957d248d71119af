import { type RefObject, useEffect, useRef } from 'react';

/** Smaller movements are a resting thumb, not a wish. */
const leastMove = 8;

/**
 * Marks an element `data-away` while the reader scrolls down, and takes the mark off at the first move up. What that
 * means is the stylesheet's affair. An element with the focus inside stays.
 */
export function useHideOnScroll<Bar extends HTMLElement>(): RefObject<Bar | null> {
  const bar = useRef<Bar>(null);
  useEffect(() => {
    let last = scrollY;
    const onScroll = () => {
      const moved = scrollY - last;
      if (Math.abs(moved) < leastMove) return;
      last = scrollY;
      const element = bar.current;
      if (!element) return;
      const isAway = moved > 0 && scrollY > element.offsetHeight && !element.contains(document.activeElement);
      element.toggleAttribute('data-away', isAway);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, []);
  return bar;
}
