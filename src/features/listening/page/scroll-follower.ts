import { prefersReducedMotion } from '#lib/prefers-reduced-motion.ts';

/** Milliseconds in which a scroll is taken for our own, a smooth one included. */
const ownScroll = 900;
/** Milliseconds after which a hand that moved the page has let go of it. */
const resting = 900;
const pagingKeys = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);

/** Brings what is being said into view; `again`: there is less room now, and it may be covered. */
export type ScrollFollower = { follow: (range: Range) => void; again: () => void; end: () => void };

/**
 * Scrolls to the spoken sentence when it is off screen, but never against the reader: one who has scrolled away is left
 * alone until the sentence is back in view. `coveredBelow` gives the pixels the dock covers.
 */
export function createScrollFollower(coveredBelow: () => number): ScrollFollower {
  let readerLeads = false;
  let movedAt = Number.NEGATIVE_INFINITY;
  let ownUntil = 0;
  let followed: Range | null = null;

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

  function follow(range: Range) {
    followed = range;
    const { top, bottom, height } = range.getBoundingClientRect();
    // Inside a closed <details> there is nothing to scroll to.
    if (height === 0) return;
    const room = window.innerHeight - coveredBelow();
    // As far as the bar at the head of the page reaches, and a little more.
    const head = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const inView = top >= head && bottom <= room;
    const rests = performance.now() - movedAt > resting;
    if (inView && rests) readerLeads = false;
    if (inView || readerLeads) return;
    ownUntil = performance.now() + ownScroll;
    // Not the paragraph: in large letters it is longer than the page. Of a sentence that is longer, its beginning.
    const above = Math.max(head, (head + room - height) / 2);
    window.scrollBy({ top: top - above, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
  }

  return {
    follow,
    again: () => {
      if (followed?.startContainer.isConnected) follow(followed);
    },
    end: () => ending.abort(),
  };
}
