/** Tells a button from others, also on a page that was drawn or loaded anew: `place` counts those of its class and label. */
export type PressedButton = { className: string; ariaLabel: string | null; place: number };

/** `replay` stops remembering and presses all of it again; `pressed`: the buttons so far. */
type Input = { replay: () => void; pressed: readonly PressedButton[] };

/**
 * Remembers what a reader presses before React has taken over: buttons and shortcut keys. `early`: presses of before, `before`:
 * buttons of the document before. Links, <details> and fields work by themselves and are left alone.
 */
export function replayInput(early: readonly Event[] = [], before: readonly PressedButton[] = []): Input {
  const pressed: PressedButton[] = [];
  const presses = before.map((press) => () => find(press)?.click());
  const onClick = ({ target }: Event) => {
    const button = (target as Element).closest?.('button');
    if (!button) return;
    const { className, ariaLabel } = button;
    const press = { className, ariaLabel, place: alike(button).indexOf(button) };
    pressed.push(press);
    // React draws its own where an extension has changed the page.
    presses.push(() => (button.isConnected ? button : find(press))?.click());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Space on a button already come as a click.
    if (event.key.length > 1 || event.key === ' ') return;
    presses.push(
      () => void (event.target ?? document.body).dispatchEvent(new KeyboardEvent('keydown', event)),
    );
  };
  early.forEach(onClick);
  addEventListener('click', onClick, true);
  addEventListener('keydown', onKeyDown, true);
  return {
    pressed,
    replay() {
      removeEventListener('click', onClick, true);
      removeEventListener('keydown', onKeyDown, true);
      for (const press of presses) press();
    },
  };
}

function alike(like: Omit<PressedButton, 'place'>): HTMLButtonElement[] {
  return [...document.querySelectorAll('button')].filter(
    ({ className, ariaLabel }) => className === like.className && ariaLabel === like.ariaLabel,
  );
}

function find(press: PressedButton): HTMLButtonElement | undefined {
  return alike(press)[press.place];
}
