import type { Controller } from './controller.ts';
import type { ScreenWakeLock } from './device/screen-wake-lock.ts';
import { isPlaying } from './player-state.ts';

/** Keeps the screen awake as long as something is being read. Returns the way to end it. */
export function stayAwake(controller: Controller, lock: ScreenWakeLock): () => void {
  const unsubscribe = controller.subscribe(() => {
    if (isPlaying(controller.getPlayer())) lock.hold();
    else lock.release();
  });
  return () => {
    unsubscribe();
    lock.release();
  };
}
