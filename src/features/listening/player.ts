import { wordAt } from '#domain/spoken-text/word-at.ts';
import { assertNever } from '#lib/assert-never.ts';
import type { EngineReport } from './engines/engine.ts';
import type { PlayerEvent, ReaderEvent, Step } from './player-event.ts';
import { overdue, recover } from './player-failures.ts';
import { fail, goOn, layOut, pause, resume, say, sayAgain, stay, stop } from './player-moves.ts';
import { next, nextPart, previous, previousPart, replace, seek } from './player-places.ts';
import { isOpen, isPlaying, type OpenPlayer, type Player, type PlayerWith } from './player-state.ts';
import { withVoices } from './player-voices.ts';
import { canSay } from './voice-for.ts';

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
      return say(player, { ...event, index: event.index ?? beginning(event) });
    case 'lay-out':
      return layOut(player, event);
    case 'refuse':
      return fail(player, { reading: event.reading, index: event.index ?? 0, voices: [] }, event.reason);
    case 'stop':
      return stop(player);
    case 'rate':
      return sayAgain({ ...player, rate: event.rate });
    case 'sleep-after-part':
      return stay({ ...player, sleepsAfterPart: event.on });
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

/** An article is begun where its recording begins, if it has one: the headline in another voice would be a false start. */
function beginning({ reading, voices }: EventOf<'listen'>): number {
  const [best] = voices;
  if (reading.kind !== 'article' || !best?.recorded) return 0;
  return Math.max(
    0,
    reading.utterances.findIndex((utterance) => canSay(best, utterance)),
  );
}

/** What a reader can ask of something that is in hand. */
function obey(player: OpenPlayer, event: ReaderEvent): Step<Player> {
  switch (event.type) {
    case 'pause':
      return isPlaying(player) ? pause(player) : stay(player);
    case 'resume':
      return isPlaying(player) ? stay(player) : resume(player, event.voices);
    case 'next':
      return next(player);
    case 'previous':
      return previous(player, event.at);
    case 'next-part':
      return nextPart(player);
    case 'previous-part':
      return previousPart(player);
    case 'seek':
      return seek(player, event.index, event.into);
    case 'replace':
      return replace(player, event.reading, event.voices);
    case 'voice':
      return sayAgain({ ...player, voices: event.voices });
    case 'voices':
      return withVoices(player, event.voices);
    default:
      return assertNever(event);
  }
}

/** What the engine and the clocks tell about the order in flight. */
function happen(player: Playing, event: FromOutside): Step<Player> {
  switch (event.type) {
    case 'voices-overdue':
      return fail(player, player, 'no-voice');
    case 'overdue':
      return overdue(player, event.online);
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
      return goOn(player);
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
