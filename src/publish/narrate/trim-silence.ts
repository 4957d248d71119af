import type { Speech } from './speech.ts';

// About -46 dBFS: below it is the hiss of a voice that says nothing.
const silent = 164;
const keptSeconds = 0.04;

/** Cuts the silence before and after what is said, all but 0.04 s. What is silent altogether becomes nothing. */
export function trimSilence({ sampleRate, samples }: Speech): Speech {
  const isLoud = (sample: number) => Math.abs(sample) > silent;
  const first = samples.findIndex(isLoud);
  const last = samples.findLastIndex(isLoud);
  const kept = Math.round(keptSeconds * sampleRate);
  const spoken =
    first < 0 ? samples.subarray(0, 0) : samples.subarray(Math.max(0, first - kept), last + 1 + kept);
  return { sampleRate, samples: spoken };
}
