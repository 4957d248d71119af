import type { PlayerEffect, Step } from './player-event.ts';
import {
  type FailureReason,
  isPlaying,
  type OpenPlayer,
  type Player,
  type PlayerWith,
  type Session,
} from './player-state.ts';

/** "Previous" goes back one sentence within this time, in milliseconds; later it repeats the one being said. */
const goesBackWithin = 2_000;

/** Orders the utterance of a session from the engine; waits when there is no voice, finishes after the last. */
export function say(before: Player, session: Session, retried = false): Step<Player> {
  const generation = before.generation + 1;
  const common = { ...sessionOf(session), rate: before.rate, generation };
  const utterance = session.reading.utterances[session.index];
  if (!utterance)
    return silent({ ...common, index: Math.max(0, session.index - 1), status: 'idle', outcome: 'finished' });
  const [voice] = session.voices;
  const player: Player = { ...common, status: 'preparing', voice: voice ?? null, retried };
  const effects: PlayerEffect[] = voice
    ? [{ type: 'say', generation, order: { utterance, voice, rate: before.rate } }]
    : [{ type: 'silence' }, { type: 'await-voices', generation }];
  return { player, effects };
}

/** Says the utterance in hand anew, after a change of rate or voice; changes nothing when nothing is being said. */
export function sayAgain(player: Player): Step<Player> {
  return isPlaying(player) ? say(player, player) : stay(player);
}

/** Says an utterance a second time, then gives up. */
export function tryOnceMore(
  player: PlayerWith<'preparing' | 'speaking'>,
  otherwise: FailureReason,
): Step<Player> {
  return player.retried ? fail(player, player, otherwise) : say(player, player, true);
}

/** Goes on where the reader paused or something failed, and from the beginning after the end. */
export function resume(player: OpenPlayer, voices: Session['voices']): Step<Player> {
  return say(player, { ...player, voices, index: player.status === 'idle' ? 0 : player.index });
}

/** Falls silent and keeps the place. */
export function pause(player: PlayerWith<'preparing' | 'speaking'>): Step<Player> {
  return silent({ ...always(player), ...sessionOf(player), status: 'paused' });
}

/** Falls silent, keeps the place and remembers why. */
export function fail(before: Player, session: Session, reason: FailureReason): Step<Player> {
  return silent({ ...always(before), ...sessionOf(session), status: 'failed', reason });
}

/** Falls silent and forgets what was read. */
export function stop(player: Player): Step<Player> {
  return silent({ ...always(player), status: 'idle', outcome: 'stopped' });
}

/** Says the next sentence; while paused only moves the place. The last sentence stays the last. */
export function next(player: OpenPlayer): Step<Player> {
  const isLast = player.index + 1 >= player.reading.utterances.length;
  return isLast ? stay(player) : moveTo(player, player.index + 1);
}

/** Says the sentence before, or this one again when it has been heard for a while, or has been the last. */
export function previous(player: OpenPlayer, at: number): Step<Player> {
  if (player.status === 'idle') return say(player, player);
  const repeats = player.status === 'speaking' && at - player.since > goesBackWithin;
  return moveTo(player, Math.max(0, repeats ? player.index : player.index - 1));
}

function moveTo(player: OpenPlayer, index: number): Step<Player> {
  return isPlaying(player) ? say(player, { ...player, index }) : stay({ ...player, index });
}

/** Leaves the player as given, with nothing to be done. */
export function stay(player: Player): Step<Player> {
  return { player, effects: [] };
}

// A new generation, so that nothing the silenced engine still reports is taken for news.
function silent(player: Player): Step<Player> {
  return { player: { ...player, generation: player.generation + 1 }, effects: [{ type: 'silence' }] };
}

function always({ generation, rate }: Player) {
  return { generation, rate };
}

function sessionOf({ reading, index, voices }: Session): Session {
  return { reading, index, voices };
}
