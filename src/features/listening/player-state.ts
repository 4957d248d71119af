import type { Span } from '#domain/spoken-text/utterance.ts';
import type { Voice } from './engines/engine.ts';
import type { Rate } from './rates.ts';
import type { Reading } from './reading.ts';
import { voiceFor } from './voice-for.ts';

/** Why nothing can be heard; each has its own sentence for the reader. */
export type FailureReason =
  | 'unsupported'
  | 'no-voice'
  | 'not-allowed'
  | 'network'
  | 'stuck'
  | 'recording'
  | 'elsewhere';

/** What is being read, and by whom. `voices` are the ones that can, best first. */
export type Session = { reading: Reading; index: number; voices: readonly Voice[] };

/**
 * `generation` counts the orders given: a report of an older one is stale and must change nothing.
 * `sleepsAfterPart`: the reader wants silence at the end of the story in hand. `isLaidOut`: nothing of it was heard yet.
 * `into`: seconds into the recording of the sentence at which the reader wants to go on.
 */
type Always = { generation: number; rate: Rate; sleepsAfterPart: boolean };

/** The player. `preparing` without a voice waits for the voice list; with one, for the engine to start. */
export type Player = Always &
  (
    | { status: 'idle'; outcome: 'stopped' }
    | ({ status: 'idle'; outcome: 'finished' } & Session)
    | ({ status: 'preparing'; voice: Voice | null; retried: boolean } & Session)
    | ({ status: 'speaking'; voice: Voice; retried: boolean; since: number; word: Span | null } & Session)
    | ({ status: 'paused'; isLaidOut: boolean; into?: number | undefined } & Session)
    | ({ status: 'failed'; reason: FailureReason } & Session)
  );

export type PlayerWith<Status extends Player['status']> = Extract<Player, { status: Status }>;

/** A player that has something in hand: everything but stopped. */
export type OpenPlayer = Extract<Player, Session>;

/** A player at rest, before the first order. */
export function idlePlayer(rate: Rate): Player {
  return { status: 'idle', outcome: 'stopped', generation: 0, rate, sleepsAfterPart: false };
}

/** Tells whether there is something to show in the dock. */
export function isOpen(player: Player): player is OpenPlayer {
  return !(player.status === 'idle' && player.outcome === 'stopped');
}

/** Tells whether the reader hears something, or is about to. */
export function isPlaying(player: Player): player is PlayerWith<'preparing' | 'speaking'> {
  return player.status === 'preparing' || player.status === 'speaking';
}

/** The voice that reads, or the one that will when the reading goes on. */
export function voiceInUse(player: OpenPlayer): Voice | null {
  if (isPlaying(player) && player.voice) return player.voice;
  const utterance = player.reading.utterances[player.index];
  return (utterance ? voiceFor(utterance, player.voices) : player.voices[0]) ?? null;
}
