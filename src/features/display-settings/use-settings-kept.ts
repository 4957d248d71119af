import { useSyncExternalStore } from 'react';
import { areDisplaySettingsKept, onDisplaySettingsChange } from './display-settings-store.ts';

/** Whether the browser has kept what was chosen last, followed live. */
export function useSettingsKept(): boolean {
  return useSyncExternalStore(onDisplaySettingsChange, areDisplaySettingsKept, () => true);
}
