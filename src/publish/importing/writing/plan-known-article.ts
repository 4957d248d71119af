import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from '#publish/importing/draft/draft.ts';
import { type ArticlePlan, planArticle } from '#publish/importing/draft/plan-article.ts';
import { objectOf } from '#publish/importing/json-value.ts';
import { isBareName } from '#publish/importing/text/source-id.ts';
import type { ImportState } from './import-item.ts';
import { knownBareId } from './known-bare-id.ts';
import { knownIdOf } from './known-id.ts';

/** Plans the article of an item, under the id that it has from an earlier import though its address be another now. */
export async function planKnownArticle(
  draft: Draft,
  { ledger, unlisted, seen, options }: Pick<ImportState, 'ledger' | 'unlisted' | 'seen' | 'options'>,
): Promise<ArticlePlan> {
  const plan = planArticle(draft, options);
  const { editionFolder } = options;
  const knownId =
    (await knownIdOf(draft, { ledger, unlisted, editionFolder })) ??
    knownBareId(draft, plan, { ledger, seen });
  if (knownId === undefined || knownId === plan.fields.id) return plan;
  const isByName = knownId === ledger.idOf(draft.sourceId);
  const isSame =
    !(isByName && isBareName(draft.sourceId)) || (await tellsSameStory(plan, knownId, editionFolder));
  return isSame ? planArticle(draft, { ...options, knownId }) : plan;
}

/**
 * Some feeds number their items anew each time. What has another address, headline and date than the article known by its
 * number is another story. An article that was taken down cannot be compared, and stays away.
 */
async function tellsSameStory(
  { fields }: ArticlePlan,
  knownId: string,
  editionFolder: string,
): Promise<boolean> {
  const text = await readFile(join(editionFolder, 'articles', `${knownId}.json`), 'utf8').catch(() => null);
  if (text === null) return true;
  const { headline, datePublished } = objectOf(parsed(text));
  const isOfSameMoment = fields.datePublished !== null && datePublished === fields.datePublished;
  return headline === fields.headline || isOfSameMoment;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
