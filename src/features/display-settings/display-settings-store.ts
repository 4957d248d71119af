import { onStoredElsewhere, readStored, writeStored } from '#data/safe-storage.ts';
import {
  chosenOf,
  type DisplaySettings,
  defaultDisplaySettings,
  parseDisplaySettings,
} from './display-settings.ts';
import { displaySettingsKey } from './display-settings-key.ts';
import { showChosenSettings } from './show-chosen-settings.ts';

let settings = defaultDisplaySettings;
let isConnected = false;
const listeners = new Set<() => void>();

/** The settings now. The object changes only when a setting does. */
export function getDisplaySettings(): DisplaySettings {
  return settings;
}

/** Changes some settings: seen at once, kept for the next visit, told to other tabs. */
export function changeDisplaySettings(change: Partial<DisplaySettings>): void {
  connect();
  const next = { ...settings, ...change };
  // First: who is told of the change may ask whether it was kept.
  writeStored('localStorage', displaySettingsKey, JSON.stringify(chosenOf(next)));
  show(next);
}

/** Calls the listener at each change, also one made in another tab, until the returned function is called. */
export function onDisplaySettingsChange(listener: () => void): () => void {
  listeners.add(listener);
  connect();
  return () => listeners.delete(listener);
}

/** Reads what was kept, once, and follows other tabs from then on. */
function connect(): void {
  if (isConnected) return;
  isConnected = true;
  const kept = readStored('localStorage', displaySettingsKey);
  // For other settings that are the same the whole page would be drawn anew.
  if (kept) settings = parseDisplaySettings(kept);
  // The boot script had no room to check what was kept.
  writeOnPage();
  onStoredElsewhere(displaySettingsKey, (value) => show(parseDisplaySettings(value)));
}

function show(next: DisplaySettings): void {
  settings = next;
  writeOnPage();
  for (const listener of listeners) listener();
}

function writeOnPage(): void {
  const root = document.documentElement;
  for (const name in settings) delete root.dataset[name];
  showChosenSettings(root, chosenOf(settings));
}
