import { readStored, writeStored } from '#data/safe-storage.ts';

/** The keys under which readers' settings are kept on the device. */
export const settingsKeys = [
  'qari.display',
  'qari.listening',
  'qari.shortcuts',
  'qari.history',
  'qari.positions',
] as const;

/** Settings as they are kept; a key that is null was never written. */
export type KeptSettings = Record<(typeof settingsKeys)[number], string | null>;

/** Reads all settings of this device as they are kept. */
export function readSettings(): KeptSettings {
  const entries = settingsKeys.map((key) => [key, readStored('localStorage', key)]);
  return Object.fromEntries(entries) as KeptSettings;
}

/** Keeps those settings that are not null, and tells this page of them as if another tab had changed them. */
export function writeSettings(settings: KeptSettings): void {
  for (const key of settingsKeys) {
    const newValue = settings[key];
    if (newValue === null) continue;
    writeStored('localStorage', key, newValue);
    // Whoever holds the old settings would write them back with the reader's next choice.
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }
}
