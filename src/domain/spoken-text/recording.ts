import type { Article } from '#domain/article/article.ts';
import { type Cue, cueTimes } from './cue-times.ts';
import type { Segment } from './segment.ts';
import type { SpokenPart } from './spoken-parts.ts';
import type { Utterance } from './utterance.ts';

/** A file of a recording, and its type for those browsers that cannot play every one. */
export type RecordingSource = { url: string; type: string };

/** Where in a recording an utterance is heard: seconds from its beginning. */
export type RecordedSpan = { sources: readonly RecordingSource[]; start: number; end: number };

/** A part of an article as a recorded voice reads it: the same in each of its files, the best first. */
export type Recording = {
  sources: readonly RecordingSource[];
  /** Seconds. */
  duration: number;
  cues: readonly Cue[];
};

/** The recording of a part of an article; null where there is none. Files that differ in length are other readings. */
export function recordingOf({ audio = [] }: Pick<Article, 'audio'>, part: SpokenPart): Recording | null {
  const ofPart = audio.filter((entry) => entry.of === part);
  const [first] = ofPart;
  if (!first) return null;
  const twins = ofPart.filter(({ duration }) => Math.abs(duration - first.duration) < 1);
  return {
    sources: twins.map(({ contentUrl, encodingFormat }) => ({ url: contentUrl, type: encodingFormat })),
    duration: first.duration,
    cues: twins.find(({ cues = [] }) => cues.length > 0)?.cues ?? [],
  };
}

/**
 * The text that the offsets of cues count in: the segments of a part, one below the other.
 * Each segment's offset in it, and the length of the whole, in UTF-16 units.
 */
export function cueText(segments: readonly Segment[]): { offsets: Map<string, number>; length: number } {
  const offsets = new Map<string, number>();
  let length = 0;
  for (const { id, text } of segments) {
    offsets.set(id, length);
    length += text.length + 1;
  }
  return { offsets, length: Math.max(0, length - 1) };
}

/** Gives the utterances of a part the time at which a recording says each; every one ends where the next begins. */
export function withRecording(
  utterances: readonly Utterance[],
  segments: readonly Segment[],
  { sources, duration, cues }: Recording,
): Utterance[] {
  const { offsets, length } = cueText(segments);
  const timeAt = cueTimes(cues, { length, duration });
  const starts = utterances.map(({ segment, start }) => timeAt((offsets.get(segment) ?? 0) + start));
  return utterances.map((utterance, index) => {
    const start = starts[index] ?? 0;
    return {
      ...utterance,
      recording: { sources, start, end: Math.max(start, starts[index + 1] ?? duration) },
    };
  });
}
