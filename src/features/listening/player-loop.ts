import type { Engine, Voice } from './engines/engine.ts';
import { play } from './player.ts';
import type { PlayerEffect, PlayerEvent } from './player-event.ts';
import { isPlaying, type Player, type PlayerWith } from './player-state.ts';
import { createWatchdog } from './watchdog.ts';

/** How long to wait for a voice list that is still empty. It was seen to come after 1.5 seconds. */
const patienceForVoices = 3_000;
/** Some browsers fill the list without an event. */
const voicesPoll = 250;

type Speaker = Pick<Engine, 'say' | 'silence'>;

type Around = {
  /** What carries out an order of a voice; null where nothing can. */
  speakerOf: (voice: Voice) => Speaker | null;
  speakers: readonly (Speaker | null)[];
  /** Asks for the voices anew, while there are none. */
  readVoices: () => void;
  isOnline: () => boolean;
  now: () => number;
};

export type PlayerLoop = ReturnType<typeof createPlayerLoop>;

/** Feeds the player with what readers and engines do, and carries out its effects at once, in the same call. */
export function createPlayerLoop(
  initial: Player,
  { speakerOf, speakers, readVoices, isOnline, now }: Around,
) {
  let player = initial;
  const listeners = new Set<() => void>();
  const queue: PlayerEvent[] = [];
  let draining = false;
  let waiting: ReturnType<typeof setInterval> | undefined;
  const watchdog = createWatchdog((generation) =>
    dispatch({ type: 'overdue', generation, online: isOnline() }),
  );

  // An engine may report inside say(): its events wait until those before have been carried out.
  function dispatch(event: PlayerEvent) {
    queue.push(event);
    if (draining) return;
    draining = true;
    const before = player;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) advance(next);
    } finally {
      // An engine that throws must not leave the player deaf for good.
      draining = false;
    }
    if (player !== before) for (const listener of [...listeners]) listener();
  }

  function advance(event: PlayerEvent) {
    const before = player;
    const step = play(player, event);
    player = step.player;
    if (!(player.status === 'preparing' && player.voice === null)) clearInterval(waiting);
    if (!isPlaying(player)) watchdog.rest();
    if (player.status === 'speaking' && before.status === 'preparing') expectEnd(player);
    for (const effect of step.effects) carryOut(effect);
  }

  function expectEnd({ reading, index, voice, rate, generation }: PlayerWith<'speaking'>) {
    const utterance = reading.utterances[index];
    if (utterance) watchdog.expectEnd(generation, { utterance, voice, rate });
  }

  function carryOut(effect: PlayerEffect) {
    if (effect.type === 'silence') return silenceAllBut(null);
    const { generation } = effect;
    if (effect.type === 'await-voices') return awaitVoices(generation);
    const speaker = speakerOf(effect.order.voice);
    silenceAllBut(speaker);
    watchdog.expectStart(generation, effect.order);
    speaker?.say(effect.order, (report) => dispatch({ type: 'report', generation, at: now(), report }));
  }

  function silenceAllBut(speaking: Speaker | null) {
    for (const speaker of speakers) if (speaker !== speaking) speaker?.silence();
  }

  function awaitVoices(generation: number) {
    clearInterval(waiting);
    const deadline = now() + patienceForVoices;
    waiting = setInterval(() => {
      readVoices();
      if (now() >= deadline) dispatch({ type: 'voices-overdue', generation });
    }, voicesPoll);
  }

  return {
    dispatch,
    getPlayer: () => player,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Falls silent for good and leaves no timer behind. */
    end() {
      dispatch({ type: 'stop' });
      listeners.clear();
    },
  };
}
