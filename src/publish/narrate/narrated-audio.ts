import type { Article, Audio } from '#domain/article/article.ts';
import type { EncodedAudio } from './ffmpeg.ts';
import type { NarrationPlan } from './narration-plan.ts';
import type { NarrationSettings } from './narration-settings.ts';
import { recordingFingerprint } from './recording-fingerprint.ts';
import type { Speech } from './speech.ts';

/** Where the narration of a part of an article lies, relative to the edition's folder. */
export function narrationFile(id: string, of: Audio['of'], extension: string): string {
  return `media/narration/${id}.${of}.${extension}`;
}

/** What an article says of its narration: one entry for each file. Cues stand in the first only, they weigh on every page. */
export function narratedAudio(
  { article, of, files }: { article: Article; of: Audio['of']; files: readonly EncodedAudio[] },
  plan: NarrationPlan,
  { samples, sampleRate, starts }: Speech & { starts: readonly number[] },
  { voiceName }: NarrationSettings,
): Audio[] {
  const cues = plan.spans.map(({ start, end }, index): [number, number, number] => {
    return [hundredths(starts[index] ?? 0), start, end];
  });
  return files.map(({ extension, encodingFormat, content }, index) => ({
    contentUrl: narrationFile(article.id, of, extension),
    encodingFormat,
    duration: hundredths(samples.length / sampleRate),
    of,
    readBy: { by: 'machine', ...(voiceName && { name: voiceName }) },
    narration: recordingFingerprint(plan, content),
    ...(index === 0 && { cues }),
  }));
}

function hundredths(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
