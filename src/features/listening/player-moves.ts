import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { SpeechOrder, Voice } from './engines/engine.ts';
import { inVoices } from './in-voices.ts';
import type { PlayerEffect, Step } from './player-event.ts';
import {
  type FailureReason,
  isPlaying,
  type OpenPlayer,
  type Player,
  type PlayerWith,
  type Session,
} from './player-state.ts';
import { partNumberAt, type ReadingPart } from './reading.ts';
import { voiceFor } from './voice-for.ts';

/** Orders the utterance of a session from the engine; waits when there is no voice, finishes after the last. */
export function say(before: Player, session: Session, how: How = {}): Step<Player> {
  const generation = before.generation + 1;
  const { reading, voices } = session;
  const index = how.isExact ? sayableInPart(session) : sayableFrom(session);
  const common = { ...always(before), ...sessionOf({ ...session, index }), generation };
  const utterance = reading.utterances[index];
  if (!utterance) {
    // A story that nobody could say was not heard: the reader is told, and it stays on the list.
    const unheard = unsayablePart(session);
    if (unheard) return fail(before, { ...session, index: unheard.from }, 'no-voice');
    const last = Math.max(0, reading.utterances.length - 1);
    return silent({ ...common, sleepsAfterPart: false, index: last, status: 'idle', outcome: 'finished' });
  }
  const voice = voiceFor(utterance, voices);
  const player: Player = {
    ...common,
    status: 'preparing',
    voice: voice ?? null,
    retried: how.retried ?? false,
  };
  const effects: PlayerEffect[] = voice
    ? [{ type: 'say', generation, order: orderOf(utterance, voice, player, how) }]
    : [{ type: 'silence' }, { type: 'await-voices', generation }];
  return { player, effects };
}

/**
 * `retried`: it failed once. `resumes`: it was begun before, and an engine that can goes on where it stopped. `into`:
 * seconds into its recording. `isExact`: the reader wants this story, and no other in its place.
 */
type How = { retried?: boolean; resumes?: boolean; into?: number | undefined; isExact?: boolean };

function orderOf(
  utterance: Utterance,
  voice: Voice,
  { voices, rate }: Pick<OpenPlayer, 'voices' | 'rate'>,
  { resumes = false, into }: How,
): SpeechOrder {
  const pieces = inVoices(utterance, voice, voices);
  return {
    utterance,
    voice,
    rate,
    ...(pieces && { pieces }),
    ...(resumes && { resumes }),
    ...(into !== undefined && { into }),
  };
}

/**
 * The utterance at the place, or the next that someone can say: in a list an article in a language without a voice is
 * passed over. Where nobody can say anything yet, voices are still to come.
 */
function sayableFrom({ reading, index, voices }: Session): number {
  const isSayable = (utterance: Utterance) => voiceFor(utterance, voices) !== undefined;
  const { utterances } = reading;
  const utterance = utterances[index];
  if (!utterance || isSayable(utterance) || !utterances.some(isSayable)) return index;
  const next = utterances.findIndex((candidate, place) => place > index && isSayable(candidate));
  return next < 0 ? utterances.length : next;
}

/** The utterance at the place, or the next of its story that someone can say; where there is none, the place. */
function sayableInPart({ reading, index, voices }: Session): number {
  const end = reading.parts[partNumberAt(reading, index) + 1]?.from ?? reading.utterances.length;
  const next = reading.utterances.findIndex(
    (utterance, place) => place >= index && place < end && voiceFor(utterance, voices) !== undefined,
  );
  return next < 0 ? index : next;
}

/** The first story of a list that no voice can say a word of. */
function unsayablePart({ reading, voices }: Session): ReadingPart | undefined {
  if (reading.kind !== 'list') return undefined;
  const { parts, utterances } = reading;
  return parts.find(
    ({ from }, number) =>
      !utterances.slice(from, parts[number + 1]?.from).some((utterance) => voiceFor(utterance, voices)),
  );
}

/** Says the utterance in hand anew, after a change of rate or voice; changes nothing when nothing is being said. */
export function sayAgain(player: Player): Step<Player> {
  return isPlaying(player) ? say(player, player, { resumes: true }) : stay(player);
}

/** Says an utterance a second time, then gives up. */
export function tryOnceMore(
  player: PlayerWith<'preparing' | 'speaking'>,
  otherwise: FailureReason,
): Step<Player> {
  return player.retried ? fail(player, player, otherwise) : say(player, player, { retried: true });
}

/** Goes on where the reader paused or something failed, and from the beginning after the end. */
export function resume(player: OpenPlayer, voices: Session['voices']): Step<Player> {
  const place = player.status === 'idle' ? 0 : player.index;
  const into = player.status === 'paused' ? player.into : undefined;
  const resumes = player.status === 'paused' && into === undefined;
  return say(player, { ...player, voices, index: place }, { resumes, into, isExact: true });
}

/** Falls silent and keeps the place; `into` is a place inside the recording of the sentence, in seconds. */
export function pause(player: OpenPlayer, into?: number): Step<Player> {
  return silent({ ...always(player), ...sessionOf(player), status: 'paused', isLaidOut: false, into });
}

/** Lays something out to be heard when the reader wants it. */
export function layOut(before: Player, session: Session): Step<Player> {
  return silent({ ...always(before), ...sessionOf(session), status: 'paused', isLaidOut: true });
}

/** Falls silent, keeps the place and remembers why. */
export function fail(before: Player, session: Session, reason: FailureReason): Step<Player> {
  return silent({ ...always(before), ...sessionOf(session), status: 'failed', reason });
}

/** Falls silent and forgets what was read. */
export function stop(player: Player): Step<Player> {
  return silent({ ...always(player), sleepsAfterPart: false, status: 'idle', outcome: 'stopped' });
}

/** Goes on after the utterance in hand was said; at the end of a story falls silent if the reader wants to sleep. */
export function goOn(player: PlayerWith<'preparing' | 'speaking'>): Step<Player> {
  const { reading, index } = player;
  const after = { ...player, index: sayableFrom({ ...player, index: index + 1 }) };
  // After the last words that somebody can say there is nothing to sleep before.
  const endsPart =
    after.index < reading.utterances.length &&
    partNumberAt(reading, index) !== partNumberAt(reading, after.index);
  return player.sleepsAfterPart && endsPart
    ? pause({ ...after, sleepsAfterPart: false })
    : say(player, after);
}

// A new generation, so that nothing the silenced engine still reports is taken for news.
function silent(player: Player): Step<Player> {
  return { player: { ...player, generation: player.generation + 1 }, effects: [{ type: 'silence' }] };
}

/** Leaves the player as given, with nothing to be done. */
export function stay(player: Player): Step<Player> {
  return { player, effects: [] };
}

function always({ generation, rate, sleepsAfterPart }: Player) {
  return { generation, rate, sleepsAfterPart };
}

function sessionOf({ reading, index, voices }: Session): Session {
  return { reading, index, voices };
}
