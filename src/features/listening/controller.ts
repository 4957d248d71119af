import type { SpokenPart } from '#domain/spoken-text/spoken-parts.ts';
import type { Engine, Voice } from './engines/engine.ts';
import type { RecordedEngine } from './engines/recorded.ts';
import type { KeptChoices } from './kept-choices.ts';
import { languageOfTag } from './language-of-tag.ts';
import type { Listenable, SpokenPlace } from './listenable.ts';
import { playedSeconds } from './played-seconds.ts';
import { createPlayerLoop } from './player-loop.ts';
import { idlePlayer, isOpen, voiceInUse } from './player-state.ts';
import type { Rate } from './rates.ts';
import { type Reading, readingOf, usualParts } from './reading.ts';
import { indexAtPlace } from './reading-place.ts';
import { voicesOf } from './reading-voices.ts';
import { createSampler } from './sampler.ts';
import type { Turn } from './tab-turn.ts';
import { indexAtTime, type Timeline, timelineOf } from './timeline.ts';
import { voiceFor } from './voice-for.ts';

/** What the player stands on. `engine` is null where nothing can speak. Times are in milliseconds. */
export type Surroundings = {
  engine: Engine | null;
  /** What plays the recordings of articles. */
  recordings?: RecordedEngine | null;
  /** Which of the reader's tabs may be heard. */
  turn?: Turn;
  choices: KeptChoices;
  /** The edition's country, for voices of the same accent. */
  region: string;
  isOnline: () => boolean;
  now: () => number;
};

/** Seconds of a recording that are left to whoever goes to its end: they want to hear it. */
const lastSecond = 1;

/** A place in one of the articles of a reading. */
export type PlaceInReading = SpokenPlace & { articleId: string };

export type Controller = ReturnType<typeof createController>;

/** What a reader can do with the player. */
export function createController(around: Surroundings) {
  const { engine, recordings = null, turn, choices, region, isOnline, now } = around;
  let source: Listenable | null = null;
  const loop = createPlayerLoop(idlePlayer(choices.read().rate), {
    speakerOf: ({ recorded }) => (recorded ? recordings : engine),
    speakers: [engine, recordings],
    readVoices,
    isOnline,
    now,
  });
  const { dispatch, getPlayer, subscribe } = loop;
  const forgetVoices = engine?.onVoicesChange(readVoices);

  function readVoices() {
    const player = getPlayer();
    if (isOpen(player)) dispatch({ type: 'voices', voices: voicesFor(player.reading) });
  }

  function voicesFor(reading: Reading): Voice[] {
    return voicesOf(reading, {
      voices: engine?.voices() ?? [],
      choices: choices.read(),
      region,
      online: isOnline(),
      canPlayRecordings: recordings !== null,
    });
  }

  function read(listenable: Listenable): Reading {
    source = listenable;
    return readingOf(listenable, choices.read().parts);
  }

  /** Begins to read, at a place of it if one is given; refuses where another tab is heard or nothing can speak. */
  function listenTo(listenable: Listenable, place = placeWanted(listenable)) {
    const reading = read(listenable);
    // Who has chosen what of an article is read hears the headline too, in another voice than its recording.
    const usual = choices.read().parts && 0;
    const index = place ? indexAtPlace(reading, place.articleId, place) : usual;
    const voices = voicesFor(reading);
    if (turn?.isElsewhere()) dispatch({ type: 'refuse', reading, reason: 'elsewhere', index });
    else if (engine || voices.length > 0) dispatch({ type: 'listen', reading, voices, index });
    else dispatch({ type: 'refuse', reading, reason: 'unsupported' });
  }

  /** Shows something, silent, at a place of it. */
  function layOut(listenable: Listenable, place?: PlaceInReading) {
    const reading = read(listenable);
    const index = (place && indexAtPlace(reading, place.articleId, place)) ?? 0;
    dispatch({ type: 'lay-out', reading, voices: voicesFor(reading), index });
  }

  /** Puts something else in the place of what is read, and goes on with the sentence in hand if it is there too. */
  function replace(listenable: Listenable) {
    const reading = read(listenable);
    dispatch({ type: 'replace', reading, voices: voicesFor(reading) });
  }

  /** Goes on; takes the turn from another tab only if that was what the reader was asked. */
  function resume() {
    const player = getPlayer();
    if (!isOpen(player)) return;
    const { reading, index } = player;
    const voices = voicesFor(reading);
    const wasAsked = player.status === 'failed' && player.reason === 'elsewhere';
    if (turn?.isElsewhere() && !wasAsked) dispatch({ type: 'refuse', reading, reason: 'elsewhere', index });
    else if (engine || voices.length > 0) dispatch({ type: 'resume', voices });
  }

  function onTaken() {
    dispatch({ type: 'pause' });
    // A sample may be heard while nothing is read.
    sampler.drop();
  }

  /** The other tab is silent: nothing is in the way any more, and the reader may begin. */
  function onFreed() {
    const player = getPlayer();
    if (player.status !== 'failed' || player.reason !== 'elsewhere') return;
    const { reading, index } = player;
    dispatch({ type: 'lay-out', reading, voices: voicesFor(reading), index });
  }

  function setRate(rate: Rate) {
    choices.write({ ...choices.read(), rate });
    dispatch({ type: 'rate', rate });
  }

  function pickVoice({ id, lang, recorded }: Voice) {
    const player = getPlayer();
    if (!isOpen(player)) return;
    const kept = choices.read();
    const voices = recorded ? kept.voices : { ...kept.voices, [languageOfTag(lang).language]: id };
    // Only where a recording was to be had has the reader decided for or against it.
    const couldBeRecorded = player.reading.utterances[player.index]?.recording !== undefined;
    const prefersRecording = couldBeRecorded ? Boolean(recorded) : kept.prefersRecording;
    choices.write({ ...kept, voices, prefersRecording });
    dispatch({ type: 'voice', voices: voicesFor(player.reading) });
  }

  function setParts(parts: readonly SpokenPart[]) {
    choices.write({ ...choices.read(), parts });
    if (source && 'article' in source) replace(source);
  }

  const sampler = createSampler({ engine, turn, loop, resume });

  function timeline(): Timeline {
    const player = getPlayer();
    return isOpen(player) ? timelineOf(player.reading, player.voices, player.rate) : { starts: [], total: 0 };
  }

  /** How far what is in hand has been heard, in seconds of its timeline. */
  function heardSoFar(): number {
    const player = getPlayer();
    const into = recordings?.secondsInto ?? (() => null);
    return isOpen(player) ? playedSeconds(player, timeline(), now(), into) : 0;
  }

  /** Goes to a time of what is in hand, in seconds: in a recording exactly there, otherwise to the sentence said then. */
  function seekTo(seconds: number) {
    const player = getPlayer();
    if (!isOpen(player)) return;
    const times = timeline();
    const index = indexAtTime(times, seconds);
    const utterance = player.reading.utterances[index];
    const span = utterance && voiceFor(utterance, player.voices)?.recorded && utterance.recording;
    const beyond = Math.max(0, seconds - (times.starts[index] ?? 0)) * player.rate;
    const into = span ? Math.max(0, Math.min(beyond, span.end - span.start - lastSecond)) : undefined;
    dispatch({ type: 'seek', index, into });
  }

  /** Goes forward or back by some seconds in a recording; a voice of the device says sentences, and goes by them. */
  function skip(seconds: number) {
    const player = getPlayer();
    if (isOpen(player) && voiceInUse(player)?.recorded) seekTo(heardSoFar() + seconds);
    else dispatch(seconds < 0 ? { type: 'previous', at: now() } : { type: 'next' });
  }

  const forgetTurn = turn?.watch({ onTaken, onFreed });
  subscribe(() => {
    const { status } = getPlayer();
    if (status === 'preparing' || status === 'speaking') turn?.take();
    else turn?.leave();
  });
  // Asking for the list makes the browser fetch it, long before the first click needs it.
  engine?.voices();

  return {
    getPlayer,
    subscribe,
    /** What is read, or was; null before the first. */
    getSource: () => source,
    getParts: () => choices.read().parts ?? usualParts,
    listenTo,
    layOut,
    replace,
    resume,
    pause: () => dispatch({ type: 'pause' }),
    stop: () => dispatch({ type: 'stop' }),
    next: () => dispatch({ type: 'next' }),
    previous: () => dispatch({ type: 'previous', at: now() }),
    nextPart: () => dispatch({ type: 'next-part' }),
    previousPart: () => dispatch({ type: 'previous-part' }),
    seek: (index: number) => dispatch({ type: 'seek', index }),
    sleepAfterPart: (on: boolean) => dispatch({ type: 'sleep-after-part', on }),
    setRate,
    pickVoice,
    setParts,
    sample: sampler.sample,
    stopSample: sampler.stopSample,
    playedSeconds: heardSoFar,
    seekTo,
    skip,
    /** Falls silent for good and leaves no timer behind. */
    end() {
      loop.end();
      forgetVoices?.();
      forgetTurn?.();
    },
  };
}

function placeWanted(listenable: Listenable): PlaceInReading | undefined {
  if (!('article' in listenable) || !listenable.from) return undefined;
  return { ...listenable.from, articleId: listenable.article.id };
}
