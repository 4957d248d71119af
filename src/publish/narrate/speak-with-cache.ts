import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Utterance } from '#domain/spoken-text/utterance.ts';
import { onDisk } from './on-disk.ts';
import { inLanguage, type SayOptions, sayText } from './say-text.ts';
import { trimSilence } from './trim-silence.ts';
import { parseWav, samplesOf } from './wav.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Has an utterance said, or takes it from an earlier run: what was said before an interruption, or stands unchanged in
 * a changed article, is not said again. Gives the bytes of a WAV file.
 */
export async function speakWithCache(
  utterance: Pick<Utterance, 'text' | 'lang'>,
  { voiceCommand, cache, ...options }: SayOptions & { voiceCommand: string; cache: string },
): Promise<Buffer> {
  const spoken = [inLanguage(voiceCommand, utterance.lang), utterance.text];
  const name = createHash('sha256').update(JSON.stringify(spoken)).digest('hex').slice(0, 32);
  const file = join(cache, `${name}.wav`);
  const kept = await readFile(file).catch(() => null);
  if (kept && parseWav(kept).ok) return kept;
  const said = await sayText(voiceCommand, utterance, options);
  // Not silence: once the voice has learnt the language, it shall be asked again.
  if (!isSilent(said)) await onDisk(cache, () => writeWhole(file, said));
  return said;
}

function isSilent(bytes: Buffer): boolean {
  const wav = parseWav(bytes);
  if (!wav.ok || wav.value.encoding !== 'pcm' || wav.value.bitsPerSample !== 16) return false;
  const { sampleRate, data } = wav.value;
  return trimSilence({ sampleRate, samples: samplesOf(data) }).samples.length === 0;
}
