import { onStoredElsewhere, readStored, writeStored } from '#data/safe-storage.ts';
import { applyDisplaySettings } from './apply-display-settings.ts';
import {
  type DisplaySettings,
  defaultDisplaySettings,
  displaySettingsKey,
  parseDisplaySettings,
} from './display-settings.ts';

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
  show({ ...settings, ...change });
  writeStored('localStorage', displaySettingsKey, JSON.stringify(differencesFrom(defaultDisplaySettings)));
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
  settings = parseDisplaySettings(readStored('localStorage', displaySettingsKey));
  onStoredElsewhere(displaySettingsKey, (value) => show(parseDisplaySettings(value)));
}

/** Only what the reader decided is kept: a later default of the paper reaches everyone who left it alone. */
function differencesFrom(usual: DisplaySettings): Partial<DisplaySettings> {
  const entries = Object.entries(settings) as [keyof DisplaySettings, unknown][];
  return Object.fromEntries(entries.filter(([name, value]) => value !== usual[name]));
}

function show(next: DisplaySettings): void {
  settings = next;
  applyDisplaySettings(document.documentElement, settings);
  for (const listener of listeners) listener();
}
