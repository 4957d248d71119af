import { shortcutsAreOn } from './shortcuts-switch.ts';

// Inside a dialog keys mean what the dialog makes of them.
const deaf = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog';

/**
 * Tells whether a pressed key may act as a shortcut: the reader has not turned shortcuts off, no field has the focus, no
 * dialog is in front, no other modifier than Shift is held.
 */
export function isShortcut(event: KeyboardEvent): boolean {
  if (!shortcutsAreOn() || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.isComposing || event.defaultPrevented) return false;
  // A press on the empty part of a modal dialog leaves the focus on <body>: the page behind must stay as it is.
  return (
    !(event.target instanceof Element && event.target.closest(deaf)) &&
    !document.querySelector('[aria-modal]')
  );
}
