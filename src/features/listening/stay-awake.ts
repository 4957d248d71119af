import type { Controller } from './controller.ts';
import type { ScreenWakeLock } from './device/screen-wake-lock.ts';
import { isPlaying } from './player-state.ts';

/** Keeps the screen awake as long as a voice of the device reads: it stops when the screen locks, a recording does not. Returns the way to end it. */
export function stayAwake(controller: Controller, lock: ScreenWakeLock): () => void {
  const unsubscribe = controller.subscribe(() => {
    const player = controller.getPlayer();
    if (isPlaying(player) && !player.voice?.recorded) lock.hold();
    else lock.release();
  });
  return () => {
    unsubscribe();
    lock.release();
  };
}
