import type { RecordedEngine } from './engines/recorded.ts';
import { playedSeconds } from './played-seconds.ts';
import type { PlayerLoop } from './player-loop.ts';
import { isOpen, voiceInUse } from './player-state.ts';
import { indexAtTime, timelineOf } from './timeline.ts';
import { voiceFor } from './voice-for.ts';

/** Seconds of a recording that are left to whoever goes to its end: they want to hear it. */
const lastSecond = 1;

type Around = {
  loop: Pick<PlayerLoop, 'dispatch' | 'getPlayer'>;
  recordings: Pick<RecordedEngine, 'secondsInto'> | null;
  now: () => number;
};

/** Where in a reading the voice is, and the ways to another time of it; times in seconds of the reading's timeline. */
export function createSeeking({ loop: { dispatch, getPlayer }, recordings, now }: Around) {
  const secondsInto = recordings?.secondsInto ?? (() => null);

  /** How far what is in hand has been heard. */
  function heardSeconds(): number {
    const player = getPlayer();
    if (!isOpen(player)) return 0;
    const timeline = timelineOf(player.reading, player.voices, player.rate);
    return playedSeconds(player, timeline, now(), secondsInto);
  }

  /** Goes to a time: in a recording exactly there, otherwise to the sentence that is said then. */
  function seekTo(seconds: number) {
    const player = getPlayer();
    if (!isOpen(player)) return;
    const { reading, voices, rate } = player;
    const timeline = timelineOf(reading, voices, rate);
    const index = indexAtTime(timeline, seconds);
    const utterance = reading.utterances[index];
    const span = utterance && voiceFor(utterance, voices)?.recorded && utterance.recording;
    const beyond = Math.max(0, seconds - (timeline.starts[index] ?? 0)) * rate;
    const into = span ? Math.max(0, Math.min(beyond, span.end - span.start - lastSecond)) : undefined;
    dispatch({ type: 'seek', index, into });
  }

  /** Goes forward or back by some seconds in a recording; a voice of the device says sentences, and goes by them. */
  function skip(seconds: number) {
    const player = getPlayer();
    if (isOpen(player) && voiceInUse(player)?.recorded) seekTo(heardSeconds() + seconds);
    else dispatch(seconds < 0 ? { type: 'previous', at: now() } : { type: 'next' });
  }

  return { playedSeconds: heardSeconds, seekTo, skip };
}
