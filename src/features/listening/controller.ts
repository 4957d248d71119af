import type { Engine, Voice } from './engines/engine.ts';
import type { KeptChoices } from './kept-choices.ts';
import { languageOfTag } from './language-of-tag.ts';
import type { Listenable } from './listenable.ts';
import { play } from './player.ts';
import type { PlayerEffect, PlayerEvent } from './player-event.ts';
import { idlePlayer, isOpen, isPlaying, type Player } from './player-state.ts';
import type { Rate } from './rates.ts';
import { readingOf } from './reading.ts';
import { rankVoices } from './voices.ts';
import { createWatchdog } from './watchdog.ts';

/** How long to wait for a voice list that is still empty. It was seen to come after 1.5 seconds. */
const patienceForVoices = 3_000;
/** Some browsers fill the list without an event. */
const voicesPoll = 250;

/** What the player stands on. `engine` is null where nothing can speak. Times are in milliseconds. */
export type Surroundings = {
  engine: Engine | null;
  choices: KeptChoices;
  /** The edition's country, for voices of the same accent. */
  region: string;
  isOnline: () => boolean;
  now: () => number;
};

export type Controller = ReturnType<typeof createController>;

/** Runs the player: feeds it with what readers and engines do, and carries out its effects at once, in the same call. */
export function createController({ engine, choices, region, isOnline, now }: Surroundings) {
  let player = idlePlayer(choices.read().rate);
  const listeners = new Set<() => void>();
  const queue: PlayerEvent[] = [];
  let draining = false;
  let waiting: ReturnType<typeof setInterval> | undefined;
  const watchdog = createWatchdog((generation) =>
    dispatch({ type: 'overdue', generation, online: isOnline() }),
  );
  const forgetVoices = engine?.onVoicesChange(readVoices);

  // An engine may report inside say(): its events wait until those before have been carried out.
  function dispatch(event: PlayerEvent) {
    queue.push(event);
    if (draining) return;
    draining = true;
    const before = player;
    for (let next = queue.shift(); next; next = queue.shift()) advance(next);
    draining = false;
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

  function expectEnd({ reading, index, voice, rate, generation }: Extract<Player, { status: 'speaking' }>) {
    const utterance = reading.utterances[index];
    if (utterance) watchdog.expectEnd(generation, { utterance, voice, rate });
  }

  function carryOut(effect: PlayerEffect) {
    if (effect.type === 'silence') return engine?.silence();
    const { generation } = effect;
    if (effect.type === 'await-voices') return awaitVoices(generation);
    watchdog.expectStart(generation, effect.order);
    engine?.say(effect.order, (report) => dispatch({ type: 'report', generation, at: now(), report }));
  }

  function awaitVoices(generation: number) {
    clearInterval(waiting);
    const deadline = now() + patienceForVoices;
    waiting = setInterval(() => {
      readVoices();
      if (now() >= deadline) dispatch({ type: 'voices-overdue', generation });
    }, voicesPoll);
  }

  function readVoices() {
    if (isOpen(player)) dispatch({ type: 'voices', voices: voicesFor(player.reading.lang) });
  }

  function voicesFor(lang: string): Voice[] {
    const picked = choices.read().voices[languageOfTag(lang).language] ?? null;
    return rankVoices(engine?.voices() ?? [], { lang, region, picked, online: isOnline() });
  }

  function listenTo(article: Listenable) {
    const reading = readingOf(article);
    if (engine) dispatch({ type: 'listen', reading, voices: voicesFor(reading.lang) });
    else dispatch({ type: 'refuse', reading, reason: 'unsupported' });
  }

  function resume() {
    if (engine && isOpen(player)) dispatch({ type: 'resume', voices: voicesFor(player.reading.lang) });
  }

  function setRate(rate: Rate) {
    choices.write({ ...choices.read(), rate });
    dispatch({ type: 'rate', rate });
  }

  function pickVoice(id: string) {
    if (!isOpen(player)) return;
    const { lang } = player.reading;
    const kept = choices.read();
    choices.write({ ...kept, voices: { ...kept.voices, [languageOfTag(lang).language]: id } });
    dispatch({ type: 'voice', voices: voicesFor(lang) });
  }

  // Asking for the list makes the browser fetch it, long before the first click needs it.
  engine?.voices();

  return {
    getPlayer: () => player,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listenTo,
    resume,
    pause: () => dispatch({ type: 'pause' }),
    stop: () => dispatch({ type: 'stop' }),
    next: () => dispatch({ type: 'next' }),
    previous: () => dispatch({ type: 'previous', at: now() }),
    setRate,
    pickVoice,
    /** Falls silent for good and leaves no timer behind. */
    end() {
      dispatch({ type: 'stop' });
      forgetVoices?.();
      listeners.clear();
    },
  };
}
