/** Gives the focus to a block of text, so that Tab and a screen reader go on from there; it is no stop of Tab itself. */
export function focusBlock(block: HTMLElement): void {
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
}
