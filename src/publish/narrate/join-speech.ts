import type { Speech } from './speech.ts';

/** A piece of speech and the silence after it, in seconds. */
export type SpeechPiece = Speech & { pauseAfter: number };

/** Puts pieces of one sample rate one after another. Gives the whole, and the second at which each begins. */
export function joinSpeech(pieces: readonly SpeechPiece[]): Speech & { starts: number[] } {
  const sampleRate = pieces[0]?.sampleRate ?? 0;
  const places: number[] = [];
  let length = 0;
  let spoken = 0;
  for (const { samples, pauseAfter } of pieces) {
    places.push(length);
    spoken = length + samples.length;
    length = spoken + Math.round(pauseAfter * sampleRate);
  }
  // No pause after the last: the recording ends with its last word.
  const joined = new Int16Array(spoken);
  pieces.forEach(({ samples }, index) => {
    joined.set(samples, places[index] ?? 0);
  });
  return { sampleRate, samples: joined, starts: places.map((place) => place / sampleRate) };
}
