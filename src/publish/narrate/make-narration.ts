import { access, constants, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadArticle } from '#publish/edition/read-edition.ts';
import { inOrder } from './in-order.ts';
import type { Narrated, NarrateOptions } from './narrate-options.ts';
import { narratedAudio } from './narrated-audio.ts';
import type { NarrationPlan } from './narration-plan.ts';
import { onDisk } from './on-disk.ts';
import { recordSpeech } from './record-speech.ts';
import { speakWithCache } from './speak-with-cache.ts';
import { writeNarration } from './write-narration.ts';

// More voices at a time would take a newsroom's machine from its people.
const voicesAtOnce = 2;

/** Has the plan said, encodes it, and writes the files and the article that names them. */
export async function makeNarration(
  read: ReadArticle,
  plan: NarrationPlan,
  options: NarrateOptions,
): Promise<Narrated> {
  const { of, settings, encoder, editionFolder, signal, onUtterance } = options;
  await onDisk(editionFolder, () => checkWritable(join(editionFolder, read.file)));
  let said = 0;
  const wavs = await inOrder(plan.utterances, voicesAtOnce, async (utterance) => {
    const wav = await speakWithCache(utterance, { ...options, voiceCommand: settings.voiceCommand });
    said += 1;
    onUtterance?.(said, plan.utterances.length);
    return wav;
  });
  const recording = await recordSpeech(plan, wavs, encoder.convert);
  const files = await encoder.encode(recording, settings.bitrate);
  const entries = narratedAudio({ article: read.article, of, files }, plan, recording, settings);
  signal?.throwIfAborted();
  await onDisk(editionFolder, () => writeNarration(read, { entries, files }, plan, options));
  return {
    status: 'made',
    files: entries.map(({ contentUrl }) => contentUrl),
    seconds: entries[0]?.duration ?? 0,
  };
}

/** Before minutes of speaking, not after them. */
async function checkWritable(path: string): Promise<void> {
  const file = await realpath(path);
  for (const place of [file, dirname(file)]) await access(place, constants.W_OK);
}
