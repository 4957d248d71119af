/**
 * Remembers what a reader presses before React has taken over: buttons and shortcut keys. The returned function
 * stops remembering and presses them again. `early`: presses of before. Links, <details> and fields work by themselves and are left alone.
 */
export function replayInput(early: readonly Event[] = []): () => void {
  const pressed: (() => void)[] = [];
  const onClick = ({ target }: Event) => {
    const button = (target as Element).closest?.('button');
    if (!button) return;
    // React draws its own where an extension has changed the page.
    const alike = () =>
      [...document.querySelectorAll('button')].filter(
        ({ className, ariaLabel }) => className === button.className && ariaLabel === button.ariaLabel,
      );
    const place = alike().indexOf(button);
    pressed.push(() => (button.isConnected ? button : alike()[place])?.click());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Space on a button already come as a click.
    if (event.key.length > 1 || event.key === ' ') return;
    pressed.push(() => (event.target ?? document.body).dispatchEvent(new KeyboardEvent('keydown', event)));
  };
  early.forEach(onClick);
  addEventListener('click', onClick, true);
  addEventListener('keydown', onKeyDown, true);
  return () => {
    removeEventListener('click', onClick, true);
    removeEventListener('keydown', onKeyDown, true);
    for (const press of pressed) press();
  };
}
