import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Audio } from '#domain/article/article.ts';
import type { ReadArticle } from '#publish/edition/read-edition.ts';
import { makeNarration } from './make-narration.ts';
import type { Narrated, NarrateOptions } from './narrate-options.ts';
import { type NarrationPlan, planNarration } from './narration-plan.ts';
import { recordingFingerprint } from './recording-fingerprint.ts';

/** Narrates a part of an article where that is needed. Throws a NarrationError; the edition is then as it was. */
export async function narrateArticle(read: ReadArticle, options: NarrateOptions): Promise<Narrated> {
  const { article } = read;
  const { of, settings, isForced, isDryRun } = options;
  const plan = planNarration(article, of, settings);
  if (plan.utterances.length === 0) return { status: 'no-text' };
  if (!isForced && hasPersonsRecording(article, of)) return { status: 'kept' };
  if (!isForced && (await isUnchanged(article, plan, options))) return { status: 'unchanged' };
  if (isDryRun) return { status: 'planned' };
  return makeNarration(read, plan, options);
}

function hasPersonsRecording({ audio = [] }: Article, of: Audio['of']): boolean {
  return audio.some((entry) => entry.of === of && entry.narration === undefined);
}

/** A narration is still good when it was made of the same words in the same way and each of its files is as it was made. */
async function isUnchanged(
  { audio = [] }: Article,
  plan: NarrationPlan,
  { of, editionFolder, encoder }: NarrateOptions,
): Promise<boolean> {
  const entries = audio.filter((entry) => entry.of === of);
  if (encoder.formats.some((format) => !entries.some((entry) => entry.encodingFormat === format)))
    return false;
  for (const { contentUrl, narration } of entries) {
    const content = await readFile(join(editionFolder, contentUrl)).catch(() => null);
    if (!content || narration !== recordingFingerprint(plan, content)) return false;
  }
  return true;
}
