const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Tells whether a pressed key may act as a shortcut: no field has the focus, no other modifier than Shift is held. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return false;
  return !(event.target instanceof Element && event.target.closest(fields));
}
