import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Audio } from '#domain/article/article.ts';
import { makeNarration } from './make-narration.ts';
import type { Narrated, NarrateOptions } from './narrate-options.ts';
import { type NarrationPlan, planNarration } from './narration-plan.ts';

/** Narrates a part of an article where that is needed. Throws a NarrationError; the edition is then as it was. */
export async function narrateArticle(article: Article, options: NarrateOptions): Promise<Narrated> {
  const { of, settings, isForced, isDryRun } = options;
  const plan = planNarration(article, of, settings);
  if (plan.utterances.length === 0) return { status: 'no-text' };
  if (!isForced && hasPersonsRecording(article, of)) return { status: 'kept' };
  if (!isForced && isUnchanged(article, plan, options)) return { status: 'unchanged' };
  if (isDryRun) return { status: 'planned' };
  return makeNarration(article, plan, options);
}

function hasPersonsRecording({ audio = [] }: Article, of: Audio['of']): boolean {
  return audio.some((entry) => entry.of === of && entry.narration === undefined);
}

/** A narration is still good when it was made of the same words in the same way and its files are there. */
function isUnchanged(
  { audio = [] }: Article,
  plan: NarrationPlan,
  { of, editionFolder }: NarrateOptions,
): boolean {
  const entries = audio.filter((entry) => entry.of === of);
  return (
    entries.length > 0 &&
    entries.every(
      ({ narration, contentUrl }) => narration === plan.hash && existsSync(join(editionFolder, contentUrl)),
    )
  );
}
