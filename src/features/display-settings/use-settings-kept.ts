import { useSyncExternalStore } from 'react';
import { areSettingsKept } from './are-settings-kept.ts';
import { onDisplaySettingsChange } from './display-settings-store.ts';

/** Whether the next visit will have the settings of this one, followed live. */
export function useSettingsKept(): boolean {
  return useSyncExternalStore(onDisplaySettingsChange, areSettingsKept, () => true);
}
