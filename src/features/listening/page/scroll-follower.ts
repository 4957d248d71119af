import { prefersReducedMotion } from '#lib/prefers-reduced-motion.ts';

/** Milliseconds in which a scroll is taken for our own, a smooth one included. */
const ownScroll = 900;
/** Milliseconds after which a hand that moved the page has let go of it. */
const resting = 900;
const pagingKeys = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);

/** Brings what is being said into view. */
export type ScrollFollower = { follow: (range: Range, element: HTMLElement) => void; end: () => void };

/**
 * Scrolls to the spoken sentence when it is off screen, but never against the reader: one who has scrolled away is left
 * alone until the sentence is back in view. `coveredBelow` gives the pixels the dock covers.
 */
export function createScrollFollower(coveredBelow: () => number): ScrollFollower {
  let readerLeads = false;
  let movedAt = Number.NEGATIVE_INFINITY;
  let ownUntil = 0;

  function noteScroll() {
    // Once a hand has moved the page, what rolls on is its doing too.
    if (readerLeads || performance.now() > ownUntil) giveLead();
  }

  function giveLead() {
    readerLeads = true;
    movedAt = performance.now();
  }

  function notePagingKey({ key }: KeyboardEvent) {
    if (pagingKeys.has(key)) giveLead();
  }

  // A wheel, a finger and a key are the reader's also while we scroll; a dragged scroll bar is known by the scroll alone.
  const ending = new AbortController();
  const options = { passive: true, signal: ending.signal };
  window.addEventListener('scroll', noteScroll, options);
  window.addEventListener('wheel', giveLead, options);
  window.addEventListener('touchmove', giveLead, options);
  window.addEventListener('keydown', notePagingKey, options);

  return {
    follow(range, element) {
      const { top, bottom, height } = range.getBoundingClientRect();
      // Inside a closed <details> there is nothing to scroll to.
      if (height === 0) return;
      const inView = top >= 0 && bottom <= window.innerHeight - coveredBelow();
      const rests = performance.now() - movedAt > resting;
      if (inView && rests) readerLeads = false;
      if (inView || readerLeads) return;
      ownUntil = performance.now() + ownScroll;
      element.scrollIntoView({ block: 'center', behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
    },
    end: () => ending.abort(),
  };
}
