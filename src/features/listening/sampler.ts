import type { Engine, Voice } from './engines/engine.ts';
import type { PlayerLoop } from './player-loop.ts';
import { isOpen, isPlaying, type Player } from './player-state.ts';
import { sampleOrder } from './sample-order.ts';
import type { Turn } from './tab-turn.ts';

type Around = {
  engine: Pick<Engine, 'say'> | null;
  turn: Turn | undefined;
  loop: Pick<PlayerLoop, 'dispatch' | 'getPlayer'>;
  resume: () => void;
};

/** Lets a voice say one sentence, to choose by. What is being read waits, and goes on afterwards if nothing else happened. */
export function createSampler({ engine, turn, loop: { dispatch, getPlayer }, resume }: Around) {
  let waiting: Player | null = null;
  let sample = 0;
  return (voice: Voice) => {
    const wasPlaying = isPlaying(getPlayer());
    dispatch({ type: 'pause' });
    const player = getPlayer();
    if (wasPlaying) waiting = player;
    const inHand = isOpen(player) ? player.reading.utterances[player.index] : undefined;
    const mine = ++sample;
    // The reader asks to hear this now: it must not sound together with another tab.
    turn?.take();
    engine?.say(sampleOrder(voice, player.rate, inHand), ({ type }) => {
      if (mine !== sample || (type !== 'ended' && type !== 'failed')) return;
      if (waiting !== null && getPlayer() === waiting) resume();
      else if (!isPlaying(getPlayer())) turn?.leave();
      waiting = null;
    });
  };
}
