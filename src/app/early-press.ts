/**
 * What is pressed before any file of code has come is kept by the boot script, on the window's own listener: called again, it
 * gives all that it has heard, and the nothing that it was called with.
 */
export type PressKeeper = (event?: Event) => (Event | undefined)[];

/** The presses of before, in order, once. */
export function takeEarlyPresses(): Event[] {
  const heard = (window.onclick as PressKeeper | null)?.().slice(0, -1) ?? [];
  window.onclick = null;
  return heard as Event[];
}
