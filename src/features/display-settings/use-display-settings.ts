import { useSyncExternalStore } from 'react';
import { type DisplaySettings, defaultDisplaySettings } from './display-settings.ts';
import { getDisplaySettings, onDisplaySettingsChange } from './display-settings-store.ts';

/** The reader's display settings, followed live. A prerendered page is drawn with the defaults. */
export function useDisplaySettings(): DisplaySettings {
  return useSyncExternalStore(onDisplaySettingsChange, getDisplaySettings, () => defaultDisplaySettings);
}
