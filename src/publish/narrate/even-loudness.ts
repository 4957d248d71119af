import type { Speech } from './speech.ts';

const fullScale = 32_768;
const wanted = decibels(-20);
// Opus and AAC overshoot: at -1.5 the AAC files reached full scale.
const highestPeak = decibels(-3);
const strongestGain = decibels(12);
const frameSeconds = 0.05;
const pause = decibels(-45);

/**
 * Brings speech to -20 dBFS (RMS, its pauses not counted) by one gain for the whole, at most 12 dB, its peaks below
 * -3 dBFS. One gain, because loudness filters that follow the sound also delay it, and cues would be late.
 */
export function evenLoudness({ sampleRate, samples }: Speech): Speech {
  const loudness = loudnessOf({ sampleRate, samples });
  if (loudness === 0) return { sampleRate, samples };
  const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0) / fullScale;
  const gain = Math.min(wanted / loudness, highestPeak / peak, strongestGain);
  return { sampleRate, samples: samples.map((sample) => Math.round(sample * gain)) };
}

/** Mean loudness of what is not a pause; 1 is full scale. */
function loudnessOf({ sampleRate, samples }: Speech): number {
  const length = Math.max(1, Math.round(frameSeconds * sampleRate));
  let sum = 0;
  let count = 0;
  for (let start = 0; start < samples.length; start += length) {
    const power = powerOf(samples.subarray(start, start + length));
    if (power < pause ** 2) continue;
    sum += power;
    count += 1;
  }
  return count === 0 ? 0 : Math.sqrt(sum / count);
}

function powerOf(frame: Int16Array): number {
  return frame.reduce((sum, sample) => sum + (sample / fullScale) ** 2, 0) / frame.length;
}

function decibels(level: number): number {
  return 10 ** (level / 20);
}
