import { charactersPerSecond } from '#domain/spoken-text/speaking-pace.ts';
import type { Voice } from './engines/engine.ts';
import type { Rate } from './rates.ts';
import type { Reading } from './reading.ts';
import { voiceFor } from './voice-for.ts';

/** When each sentence of a reading begins and how long it all takes, in seconds at the reader's rate. */
export type Timeline = { starts: readonly number[]; total: number };

/** The times of a reading: measured where it was recorded, estimated where a voice of the device reads. */
export function timelineOf({ utterances }: Reading, voices: readonly Voice[], rate: Rate): Timeline {
  const starts: number[] = [];
  let total = 0;
  for (const utterance of utterances) {
    starts.push(total);
    // What nobody can say takes no time: it is passed over.
    const voice = voiceFor(utterance, voices);
    const recording = voice?.recorded ? utterance.recording : undefined;
    const length = recording
      ? recording.end - recording.start
      : voice
        ? utterance.text.length / charactersPerSecond
        : 0;
    total += length / rate;
  }
  return { starts, total };
}

/** The sentence that is heard at a time; after the end the last that takes any time. */
export function indexAtTime({ starts, total }: Timeline, seconds: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= seconds && start < total),
  );
}
