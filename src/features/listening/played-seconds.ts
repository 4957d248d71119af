import type { SecondsInto } from './engines/recorded.ts';
import { type OpenPlayer, voiceInUse } from './player-state.ts';
import type { Timeline } from './timeline.ts';

/**
 * How far a reading has been heard, in seconds of its timeline: told by the recording where one plays, by the clock where a
 * voice speaks. `now` is in milliseconds of the clock of `since`.
 */
export function playedSeconds(
  player: OpenPlayer,
  { starts, total }: Timeline,
  now: number,
  secondsInto: SecondsInto,
): number {
  if (player.status === 'idle') return total;
  const start = starts[player.index] ?? 0;
  const end = starts[player.index + 1] ?? total;
  return Math.min(start + secondsOfSentence(player, now, secondsInto), end);
}

function secondsOfSentence(player: OpenPlayer, now: number, secondsInto: SecondsInto): number {
  if (player.status === 'paused' && player.isLaidOut) return 0;
  if (player.status === 'paused' && player.into !== undefined) return player.into / player.rate;
  const span = player.reading.utterances[player.index]?.recording;
  const into = span && voiceInUse(player)?.recorded ? secondsInto(span) : null;
  if (into !== null) return into / player.rate;
  return player.status === 'speaking' ? Math.max(0, now - player.since) / 1_000 : 0;
}
