import { wordAt } from '#domain/spoken-text/word-at.ts';
import { assertNever } from '#lib/assert-never.ts';
import type { EngineProblem, EngineReport } from './engines/engine.ts';
import type { PlayerEvent, Step } from './player-event.ts';
import {
  fail,
  next,
  pause,
  previous,
  resume,
  say,
  sayAgain,
  stay,
  stop,
  tryOnceMore,
} from './player-moves.ts';
import {
  type FailureReason,
  isOpen,
  isPlaying,
  type Player,
  type PlayerWith,
  type Session,
  voiceInUse,
} from './player-state.ts';

type Playing = PlayerWith<'preparing' | 'speaking'>;
type EventOf<Type extends PlayerEvent['type']> = Extract<PlayerEvent, { type: Type }>;
type FromOutside = EventOf<'voices-overdue' | 'overdue' | 'report'>;

/**
 * The player as a pure function: a state and an event give the next state and the effects. One utterance is in flight
 * at a time; pausing forgets it and remembers the place, resuming says it again.
 */
export function play(player: Player, event: PlayerEvent): Step<Player> {
  switch (event.type) {
    case 'listen':
      return say(player, { reading: event.reading, index: 0, voices: event.voices });
    case 'refuse':
      return fail(player, { reading: event.reading, index: 0, voices: [] }, event.reason);
    case 'stop':
      return stop(player);
    case 'rate':
      return sayAgain({ ...player, rate: event.rate });
    case 'voices-overdue':
    case 'overdue':
    case 'report':
      // Reports of a cancelled utterance come late (Chromium's `interrupted`, Firefox's `end`): they must move nothing.
      return event.generation === player.generation && isPlaying(player)
        ? happen(player, event)
        : stay(player);
    default:
      return isOpen(player) ? obey(player, event) : stay(player);
  }
}

/** What a reader can ask of something that is in hand. */
function obey(
  player: Extract<Player, Session>,
  event: EventOf<'pause' | 'resume' | 'next' | 'previous' | 'voice' | 'voices'>,
): Step<Player> {
  switch (event.type) {
    case 'pause':
      return isPlaying(player) ? pause(player) : stay(player);
    case 'resume':
      return isPlaying(player) ? stay(player) : resume(player, event.voices);
    case 'next':
      return next(player);
    case 'previous':
      return previous(player, event.at);
    case 'voice':
      return sayAgain({ ...player, voices: event.voices });
    case 'voices':
      return withVoices(player, event.voices);
    default:
      return assertNever(event);
  }
}

/** A list that comes late starts what waits for it; one that changes later changes the choice, not the voice. */
function withVoices(player: Extract<Player, Session>, voices: Session['voices']): Step<Player> {
  const waits = player.status === 'preparing' && player.voice === null;
  if (waits && voices.length > 0) return say(player, { ...player, voices });
  const inUse = voiceInUse(player)?.id;
  const kept = [...voices.filter(({ id }) => id === inUse), ...voices.filter(({ id }) => id !== inUse)];
  return stay(sameVoices(player.voices, kept) ? player : { ...player, voices: kept });
}

function sameVoices(some: Session['voices'], others: Session['voices']): boolean {
  return some.length === others.length && some.every(({ id }, index) => id === others[index]?.id);
}

/** What the engine and the clocks tell about the order in flight. */
function happen(player: Playing, event: FromOutside): Step<Player> {
  switch (event.type) {
    case 'voices-overdue':
      return fail(player, player, 'no-voice');
    case 'overdue':
      return tryOnceMore(player, !event.online && player.voice?.local === false ? 'network' : 'stuck');
    case 'report':
      return hear(player, event.report, event.at);
    default:
      return assertNever(event);
  }
}

function hear(player: Playing, report: EngineReport, at: number): Step<Player> {
  switch (report.type) {
    case 'started':
      return stay(started(player, at));
    case 'reached':
      return stay(withWord(started(player, at), report.offset, report.length));
    case 'ended':
      return say(player, { ...player, index: player.index + 1 });
    case 'failed':
      return recover(player, report.problem);
    default:
      return assertNever(report);
  }
}

/** Some engines never say that they started; the first word they report is proof enough. */
function started(player: Playing, at: number): Playing {
  if (player.status === 'speaking' || !player.voice) return player;
  return { ...player, status: 'speaking', voice: player.voice, since: at, word: null };
}

function withWord(player: Playing, offset: number, length: number): Playing {
  const utterance = player.reading.utterances[player.index];
  return player.status === 'speaking' && utterance
    ? { ...player, word: wordAt(utterance, offset, length) }
    : player;
}

function recover(player: Playing, problem: EngineProblem): Step<Player> {
  switch (problem) {
    case 'interrupted':
      return pause(player);
    case 'not-allowed':
      return fail(player, player, 'not-allowed');
    case 'voice-unavailable':
      return sayWith(
        player.voices.filter(({ id }) => id !== player.voice?.id),
        player,
        'no-voice',
      );
    case 'network':
      return sayWith(
        player.voices.filter(({ local }) => local),
        player,
        'network',
      );
    case 'broken':
      return tryOnceMore(player, 'stuck');
    default:
      return assertNever(problem);
  }
}

function sayWith(voices: Session['voices'], player: Playing, otherwise: FailureReason): Step<Player> {
  return voices.length > 0 ? say(player, { ...player, voices }) : fail(player, player, otherwise);
}
