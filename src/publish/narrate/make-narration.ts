import { join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { inOrder } from './in-order.ts';
import type { Narrated, NarrateOptions } from './narrate-options.ts';
import { narratedAudio, narrationFile } from './narrated-audio.ts';
import { NarrationError } from './narration-error.ts';
import type { NarrationPlan } from './narration-plan.ts';
import { recordSpeech } from './record-speech.ts';
import { speakWithCache } from './speak-with-cache.ts';
import { writeAudioEntries } from './write-audio-entries.ts';
import { writeWhole } from './write-whole.ts';

// More voices at a time would take a newsroom's machine from its people.
const voicesAtOnce = 2;

/** Has the plan said, encodes it, and writes the files and the article that names them. */
export async function makeNarration(
  article: Article,
  plan: NarrationPlan,
  options: NarrateOptions,
): Promise<Narrated> {
  const { of, settings, encoder, editionFolder, signal, onUtterance } = options;
  let said = 0;
  const wavs = await inOrder(plan.utterances, voicesAtOnce, async (utterance) => {
    const wav = await speakWithCache(utterance, { ...options, voiceCommand: settings.voiceCommand });
    said += 1;
    onUtterance?.(said, plan.utterances.length);
    return wav;
  });
  const recording = await recordSpeech(plan, wavs, encoder.convert);
  const files = await encoder.encode(recording, settings.bitrate);
  const entries = narratedAudio({ article, of, files }, plan, recording, settings);
  signal?.throwIfAborted();
  try {
    await writeAudioEntries(article.id, entries, plan, options, async () => {
      for (const { extension, content } of files) {
        await writeWhole(join(editionFolder, narrationFile(article.id, of, extension)), content);
      }
    });
  } catch (error) {
    throw error instanceof NarrationError
      ? error
      : new NarrationError('not-written', { told: String(error) });
  }
  return {
    status: 'made',
    files: entries.map(({ contentUrl }) => contentUrl),
    seconds: entries[0]?.duration ?? 0,
  };
}
