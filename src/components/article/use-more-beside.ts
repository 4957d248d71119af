import { type RefObject, useEffect, useRef, useState } from 'react';

/** To which sides a box can be scrolled: null while nobody has measured, '' when it shows all. */
type MoreBeside = '' | 'start' | 'end' | 'start end';

/** Watches a box that scrolls sideways: what is hidden before its start and behind its end. */
export function useMoreBeside<Box extends HTMLElement>(): [RefObject<Box | null>, MoreBeside | null] {
  const ref = useRef<Box>(null);
  const [more, setMore] = useState<MoreBeside | null>(null);
  useEffect(() => {
    const box = ref.current;
    if (!box || typeof ResizeObserver !== 'function') return;
    const measure = () => {
      const hidden = box.scrollWidth - box.clientWidth;
      // scrollLeft runs from 0 to below in right-to-left. Fractions of a pixel hide nothing.
      const before = Math.abs(box.scrollLeft);
      const sides = [before > 1 && 'start', hidden - before > 1 && 'end'].filter((side) => side !== false);
      setMore(sides.join(' ') as MoreBeside);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
    box.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, []);
  return [ref, more];
}
