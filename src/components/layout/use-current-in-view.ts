import { type RefObject, useEffect, useRef } from 'react';

/** Moves a strip of links sideways so that the current one stands in its middle; the page itself does not move. */
export function useCurrentInView<Strip extends HTMLElement>(current: string | null): RefObject<Strip | null> {
  const strip = useRef<Strip>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current link is what moves the strip.
  useEffect(() => {
    const link = strip.current?.querySelector('[aria-current]');
    if (!strip.current || !link) return;
    const box = strip.current.getBoundingClientRect();
    const place = link.getBoundingClientRect();
    // A distance, not a position: scrollLeft counts from the other side in right-to-left.
    strip.current.scrollBy?.({
      left: place.x + place.width / 2 - box.x - box.width / 2,
      behavior: 'instant',
    });
  }, [current]);
  return strip;
}
