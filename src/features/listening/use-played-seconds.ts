import { useEffect, useState } from 'react';
import type { Controller } from './controller.ts';
import { isPlaying, type OpenPlayer } from './player-state.ts';

const tick = 500;

/** How far what is in hand has been heard, in seconds; keeps up while it plays. */
export function usePlayedSeconds(
  player: OpenPlayer,
  { playedSeconds }: Pick<Controller, 'playedSeconds'>,
): number {
  const [, setTicks] = useState(0);
  const isMoving = isPlaying(player);
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), tick);
    return () => clearInterval(timer);
  }, [isMoving]);
  return playedSeconds();
}
