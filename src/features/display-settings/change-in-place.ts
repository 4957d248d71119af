import { flushSync } from 'react-dom';
import type { DisplaySettings } from './display-settings.ts';
import { changeDisplaySettings } from './display-settings-store.ts';
import { keepPlace } from './keep-place.ts';

/** Changes settings and leaves the line that is being read where it is, also where React has to draw the page anew. */
export function changeInPlace(change: Partial<DisplaySettings>): void {
  keepPlace(() => flushSync(() => changeDisplaySettings(change)));
}
