import { onStoredElsewhere, readStored, writeStored } from '#data/safe-storage.ts';
import { shortcutsAreOn, switchShortcuts } from '#lib/shortcuts-switch.ts';

const key = 'qari.shortcuts';
const listeners = new Set<() => void>();

/** Turns the shortcuts on or off: at once, for the next visit, and in other tabs. */
export function chooseShortcuts(on: boolean): void {
  writeStored('localStorage', key, on ? 'on' : 'off');
  obey(on ? 'on' : 'off');
}

/** Obeys what the reader chose before, and what is chosen in another tab, until the returned function is called. */
export function followShortcutsChoice(): () => void {
  obey(readStored('localStorage', key));
  return onStoredElsewhere(key, obey);
}

/** Calls the listener at each change until the returned function is called. */
export function onShortcutsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function obey(choice: string | null): void {
  if (shortcutsAreOn() === (choice !== 'off')) return;
  switchShortcuts(choice !== 'off');
  for (const listener of listeners) listener();
}
