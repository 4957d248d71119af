let isOn = true;

/** Turns every keyboard shortcut of the site on or off, for readers whose speech or tremor presses keys (WCAG 2.1.4). */
export function switchShortcuts(on: boolean): void {
  isOn = on;
}

/** Tells whether keyboard shortcuts are on. */
export function shortcutsAreOn(): boolean {
  return isOn;
}
