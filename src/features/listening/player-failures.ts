import { assertNever } from '#lib/assert-never.ts';
import type { EngineProblem } from './engines/engine.ts';
import type { Step } from './player-event.ts';
import { fail, pause, say, tryOnceMore } from './player-moves.ts';
import type { FailureReason, Player, PlayerWith, Session } from './player-state.ts';
import { partNumberAt } from './reading.ts';
import { voiceFor } from './voice-for.ts';

type Playing = PlayerWith<'preparing' | 'speaking'>;

/** An engine that neither starts nor ends in time: another voice, or once more, or the reader is told. */
export function overdue(player: Playing, online: boolean): Step<Player> {
  if (player.voice?.recorded) return withoutRecording(player);
  return tryOnceMore(player, !online && player.voice?.local === false ? 'network' : 'stuck');
}

/** A file that does not play: a voice of the device goes on with the same sentence. */
function withoutRecording(player: Playing): Step<Player> {
  return sayWith(
    player.voices.filter(({ recorded }) => !recorded),
    player,
    'recording',
  );
}

/** What is done about a problem that an engine reports. */
export function recover(player: Playing, problem: EngineProblem): Step<Player> {
  const isFault = problem !== 'interrupted' && problem !== 'not-allowed';
  if (player.voice?.recorded && isFault) return withoutRecording(player);
  switch (problem) {
    case 'interrupted':
      // Before it has begun it was nobody's wish: another tab that falls silent clears the one queue of the device.
      return player.status === 'preparing' && !player.retried && !player.voice?.recorded
        ? say(player, player, { retried: true })
        : pause(player);
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
  const { reading, index } = player;
  const utterance = reading.utterances[index];
  if (utterance && voiceFor(utterance, voices)) return say(player, { ...player, voices });
  // A story of a list that nobody can say is passed over; the next may have a recording of its own.
  const after = reading.parts[partNumberAt(reading, index) + 1];
  const others = otherwise === 'recording' ? player.voices : voices;
  const canPass = after && reading.utterances.slice(after.from).some((next) => voiceFor(next, others));
  return canPass
    ? say(player, { ...player, voices: others, index: after.from })
    : fail(player, player, otherwise);
}
