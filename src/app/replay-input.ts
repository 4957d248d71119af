/**
 * Remembers what a reader presses before React has taken over: buttons and shortcut keys. The returned function
 * stops remembering and presses them again. Links, <details> and fields work by themselves and are left alone.
 */
export function replayInput(): () => void {
  const pressed: (() => void)[] = [];
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('button');
    if (button) pressed.push(() => button.click());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Space on a button already come as a click.
    if (event.key.length > 1 || event.key === ' ') return;
    pressed.push(() => (event.target ?? document.body).dispatchEvent(new KeyboardEvent('keydown', event)));
  };
  addEventListener('click', onClick, true);
  addEventListener('keydown', onKeyDown, true);
  return () => {
    removeEventListener('click', onClick, true);
    removeEventListener('keydown', onKeyDown, true);
    for (const press of pressed) press();
  };
}
