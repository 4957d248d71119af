import type { Controller } from './controller.ts';
import { isPlaying } from './player-state.ts';

/** After how many minutes the voice may fall silent. */
export const sleepMinutes = [10, 20, 30, 45, 60] as const;

/** When the voice falls silent by itself: after some minutes, at the end of the story, or never. */
export type Sleep = { minutes: number } | 'part' | null;

export type SleepTimer = ReturnType<typeof createSleepTimer>;

/**
 * Lets the voice fall silent later, with the place kept. It is forgotten once it has done so, and when the reader stops.
 * `onOver` is called when the minutes are over and a voice has fallen silent.
 */
export function createSleepTimer(
  controller: Pick<Controller, 'pause' | 'sleepAfterPart' | 'getPlayer' | 'subscribe'>,
  onOver: () => void = () => undefined,
) {
  let sleep: Sleep = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function change(next: Sleep) {
    sleep = next;
    for (const listener of [...listeners]) listener();
  }

  function set(wanted: number | 'part' | null) {
    clearTimeout(timer);
    if (typeof wanted === 'number') timer = setTimeout(fallAsleep, wanted * 60_000);
    change(typeof wanted === 'number' ? { minutes: wanted } : wanted);
    controller.sleepAfterPart(wanted === 'part');
  }

  function fallAsleep() {
    const wasHeard = isPlaying(controller.getPlayer());
    controller.pause();
    change(null);
    if (wasHeard) onOver();
  }

  // The end of the story has come, or the reader has stopped before.
  const unsubscribe = controller.subscribe(() => {
    const player = controller.getPlayer();
    const hasStopped = player.status === 'idle' && player.outcome === 'stopped';
    if (hasStopped ? sleep !== null : sleep === 'part' && !player.sleepsAfterPart) set(null);
  });

  return {
    getSleep: () => sleep,
    set,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    end() {
      clearTimeout(timer);
      unsubscribe();
      listeners.clear();
    },
  };
}
