import type { Article } from '#domain/article/article.ts';
import { recordingOf, withRecording } from './recording.ts';
import { type Speakable, segmentsOf } from './segments-of.ts';
import { type SpokenPart, spokenParts } from './spoken-parts.ts';
import type { Utterance } from './utterance.ts';
import { utterancesOf } from './utterances-of.ts';

/** The wanted parts of an article as a voice says them, in reading order; what has been recorded knows where. */
export function spokenArticle(
  article: Speakable & Partial<Pick<Article, 'audio'>>,
  wanted: readonly SpokenPart[],
): Utterance[] {
  return spokenParts.filter((part) => wanted.includes(part)).flatMap((part) => spokenPart(article, part));
}

function spokenPart(article: Parameters<typeof spokenArticle>[0], part: SpokenPart): Utterance[] {
  const segments = segmentsOf(article, part);
  const utterances = segments.flatMap((segment) => utterancesOf(segment));
  const recording = recordingOf(article, part);
  return recording ? withRecording(utterances, segments, recording) : utterances;
}
