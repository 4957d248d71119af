import { evenLoudness } from './even-loudness.ts';
import type { Encoder } from './ffmpeg.ts';
import { joinSpeech } from './join-speech.ts';
import { NarrationError } from './narration-error.ts';
import type { NarrationPlan } from './narration-plan.ts';
import { pauseAfter } from './pause-after.ts';
import type { Speech } from './speech.ts';
import { trimSilence } from './trim-silence.ts';
import { parseWav, speechOfWav } from './wav.ts';

/**
 * Makes one recording of what a voice said: `wavs` are WAV files, one for each utterance of the plan.
 * `starts` are the seconds at which each utterance begins, to the sample.
 */
export async function recordSpeech(
  { utterances }: NarrationPlan,
  wavs: readonly Buffer[],
  convert: Encoder['convert'],
): Promise<Speech & { starts: number[] }> {
  const said = (await alike(wavs, convert)).map(trimSilence);
  if (said.every(({ samples }) => samples.length === 0)) throw new NarrationError('voice-silent');
  const pieces = utterances.map((utterance, index) => ({
    ...(said[index] ?? { sampleRate: 0, samples: new Int16Array() }),
    pauseAfter: pauseAfter(utterance, utterances[index + 1]),
  }));
  const joined = joinSpeech(pieces);
  return { ...joined, ...evenLoudness(joined) };
}

/** Brings all to one channel of 16 bits at the highest sample rate among them. */
async function alike(wavs: readonly Buffer[], convert: Encoder['convert']): Promise<Speech[]> {
  const parsed = wavs.map((bytes) => {
    const wav = parseWav(bytes);
    if (!wav.ok) throw new NarrationError(wav.problem);
    return { bytes, wav: wav.value };
  });
  const sampleRate = Math.max(...parsed.map(({ wav }) => wav.sampleRate));
  const speech: Speech[] = [];
  for (const { bytes, wav } of parsed) {
    const direct = speechOfWav(wav);
    speech.push(direct?.sampleRate === sampleRate ? direct : await convert(bytes, sampleRate));
  }
  return speech;
}
