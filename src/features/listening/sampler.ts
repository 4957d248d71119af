import type { Engine, Voice } from './engines/engine.ts';
import type { PlayerLoop } from './player-loop.ts';
import { isOpen, isPlaying, type Player } from './player-state.ts';
import { sampleOrder } from './sample-order.ts';
import type { Turn } from './tab-turn.ts';

type Around = {
  engine: Pick<Engine, 'say' | 'silence'> | null;
  turn: Turn | undefined;
  loop: Pick<PlayerLoop, 'dispatch' | 'getPlayer'>;
  resume: () => void;
};

/** Lets a voice say one sentence, to choose by. What is being read waits, and goes on afterwards if nothing else happened. */
export function createSampler({ engine, turn, loop: { dispatch, getPlayer }, resume }: Around) {
  let waiting: Player | null = null;
  /** Tells whoever asked for the sample in hand that it is over. */
  let over: (() => void) | null = null;

  function finish() {
    const tell = over;
    over = null;
    tell?.();
  }

  function goBack() {
    const before = waiting;
    waiting = null;
    if (before !== null && getPlayer() === before) resume();
    else if (!isPlaying(getPlayer())) turn?.leave();
  }

  /** Falls silent, and what waits goes on waiting. */
  function drop() {
    engine?.silence();
    waiting = null;
    finish();
  }

  return {
    drop,
    /** Says it; `onOver` is called once, at its end or when another sample takes its place. */
    sample(voice: Voice, onOver: () => void = () => undefined) {
      finish();
      const wasPlaying = isPlaying(getPlayer());
      dispatch({ type: 'pause' });
      const player = getPlayer();
      if (wasPlaying) waiting = player;
      const inHand = isOpen(player) ? player.reading.utterances[player.index] : undefined;
      const mine = () => onOver();
      over = mine;
      // The reader asks to hear this now: it must not sound together with another tab.
      turn?.take();
      engine?.say(sampleOrder(voice, player.rate, inHand), ({ type }) => {
        if (over !== mine || (type !== 'ended' && type !== 'failed')) return;
        finish();
        goBack();
      });
    },
    /** The reader has heard enough. */
    stopSample() {
      if (over === null) return;
      engine?.silence();
      finish();
      goBack();
    },
  };
}
