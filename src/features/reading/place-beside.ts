const gap = 8;
/** Handles of a touch selection hang below its last line. */
const gapUnderFingers = 36;
const margin = 8;

/** Puts an element that stands absolutely in the page under a range, or over it where the window ends; never out of sight. */
export function placeBeside(element: HTMLElement, range: Range): void {
  const { left, width, top, bottom } = range.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element;
  const below = bottom + (matchMedia('(pointer: coarse)').matches ? gapUnderFingers : gap);
  const hasRoom = below + offsetHeight + margin <= innerHeight;
  const lowest = innerHeight - offsetHeight - margin;
  const y = hasRoom ? below : Math.min(lowest, Math.max(margin, top - offsetHeight - gap));
  const most = Math.max(margin, document.documentElement.clientWidth - offsetWidth - margin);
  const x = Math.min(most, Math.max(margin, left + width / 2 - offsetWidth / 2));
  // Measured from the window's own corner, whatever the direction of the page.
  element.style.setProperty('left', `${x + scrollX}px`);
  element.style.setProperty('top', `${y + scrollY}px`);
}
