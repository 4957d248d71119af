import { useSyncExternalStore } from 'react';
import type { PictureMode } from '#components/article/pictures-context.ts';
import { getDisplaySettings, onDisplaySettingsChange } from './display-settings-store.ts';

/** Whether this reader wants pictures; the prerendered page does not know yet. */
export function usePictureMode(): PictureMode {
  return useSyncExternalStore(
    onDisplaySettingsChange,
    () => (getDisplaySettings().pictures ? 'shown' : 'hidden'),
    () => 'prerendered',
  );
}
