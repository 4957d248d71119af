import { useSyncExternalStore } from 'react';
import { type DisplaySettings, defaultDisplaySettings } from './display-settings.ts';
import { getDisplaySettings, onDisplaySettingsChange } from './display-settings-store.ts';

/** One of the reader's display settings, followed live: what needs it is not drawn anew when another changes. */
export function useDisplaySetting<Name extends keyof DisplaySettings>(name: Name): DisplaySettings[Name] {
  return useSyncExternalStore(
    onDisplaySettingsChange,
    () => getDisplaySettings()[name],
    () => defaultDisplaySettings[name],
  );
}
