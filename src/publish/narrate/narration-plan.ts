import { createHash } from 'node:crypto';
import type { Article, Audio } from '#domain/article/article.ts';
import { cueText } from '#domain/spoken-text/recording.ts';
import { segmentsOf } from '#domain/spoken-text/segments-of.ts';
import { speechOf } from '#domain/spoken-text/speech-of.ts';
import { spokenArticle } from '#domain/spoken-text/spoken-article.ts';
import type { Span, Utterance } from '#domain/spoken-text/utterance.ts';
import type { NarrationSettings } from './narration-settings.ts';

/** What of an article is to be narrated: its utterances, where each stands in the text that cues count in. */
export type NarrationPlan = {
  utterances: readonly Utterance[];
  spans: readonly Span[];
  /** Differs when anything differs that is heard or that cues point to: 12 hexadecimal digits. */
  hash: string;
};

/** To be raised when the same words and the same voice are to sound otherwise: all is then made anew. */
const soundVersion = 1;

/** Plans the narration of a part of an article; without text there is nothing to say. */
export function planNarration(
  article: Article,
  of: Audio['of'],
  { voiceCommand, voiceName, bitrate, pronunciation = [] }: NarrationSettings,
): NarrationPlan {
  const { audio: _, ...written } = article;
  const unrecorded = { ...written, speech: speechOf(written, pronunciation) };
  const utterances = spokenArticle(unrecorded, [of]);
  const { offsets } = cueText(segmentsOf(unrecorded, of));
  const spans = utterances.map(({ segment, start, end }) => {
    const offset = offsets.get(segment) ?? 0;
    return { start: offset + start, end: offset + end };
  });
  const heard = utterances.map(({ segment, text, lang }) => [segment, text, lang]);
  const all = [soundVersion, voiceCommand, voiceName, bitrate, heard, spans];
  const hash = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 12);
  return { utterances, spans, hash };
}
