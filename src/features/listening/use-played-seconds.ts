import { useEffect, useState } from 'react';
import type { OpenPlayer } from './player-state.ts';
import type { Timeline } from './timeline.ts';

const tick = 500;

/** How far the reading is, in seconds: the beginning of the sentence in hand and the time it has been heard. */
export function usePlayedSeconds(player: OpenPlayer, { starts, total }: Timeline): number {
  const { status, index } = player;
  const since = player.status === 'speaking' ? player.since : null;
  const [now, setNow] = useState(0);

  useEffect(() => {
    if (since === null) return;
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), tick);
    return () => clearInterval(timer);
  }, [since]);

  if (status === 'idle') return total;
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? total;
  const heard = since === null ? 0 : Math.max(0, now - since) / 1_000;
  return Math.min(start + heard, end);
}
