import type { PressedButton } from './replay-input.ts';

type Entry = { pressed?: readonly PressedButton[] } | null;

/** A finger that is down has risen by then, and what it presses is known; in milliseconds. */
const tap = 300;

/**
 * Loads a page anew whose first file is gone with a deploy, and gives the next document what was pressed on it. That stands in
 * the entry of the history: no other page has it, and no storage is needed. `file`: the address of the first file.
 */
export function loadAnewIfGone(file: string, pressed: readonly PressedButton[]): void {
  fetch(file, { cache: 'no-store' }).then(
    ({ status }) => {
      if (status !== 404) return;
      setTimeout(() => {
        history.replaceState({ pressed }, '');
        location.reload();
      }, tap);
    },
    () => {},
  );
}

/** What was pressed on the document that this one was loaded in the place of, once; undefined where it is the first. */
export function takePressedBefore(): readonly PressedButton[] | undefined {
  const pressed = (history.state as Entry)?.pressed;
  if (pressed) history.replaceState(null, '');
  return pressed;
}
