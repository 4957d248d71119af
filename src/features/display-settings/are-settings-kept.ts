import { readOnDevice } from '#data/read-on-device.ts';
import { parseDisplaySettings } from './display-settings.ts';
import { displaySettingsKey } from './display-settings-key.ts';
import { getDisplaySettings } from './display-settings-store.ts';

/** Whether the next visit will have the settings of this one: a device may be full, or storage blocked. */
export function areSettingsKept(): boolean {
  const kept = parseDisplaySettings(readOnDevice(displaySettingsKey));
  return JSON.stringify(kept) === JSON.stringify({ ...kept, ...getDisplaySettings() });
}
