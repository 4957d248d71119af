import { articleIdentity } from '#publish/importing/draft/article-id.ts';
import type { Draft } from '#publish/importing/draft/draft.ts';
import type { ArticlePlan } from '#publish/importing/draft/plan-article.ts';
import type { ImportState } from './import-item.ts';

/**
 * The id of the article that an item became earlier which is known by its headline alone, having neither address nor guid: also
 * where its source told no date then and does now, or where an earlier version made the id of a day that an editor gave.
 * Undefined for what is new. An article that another item of this run has taken is never given to a second one.
 */
export function knownBareId(
  draft: Draft,
  { fields, identity }: Pick<ArticlePlan, 'fields' | 'identity'>,
  { ledger, seen }: Pick<ImportState, 'ledger' | 'seen'>,
): string | undefined {
  if (draft.key !== null || ledger.writtenOf(identity.id) !== undefined) return undefined;
  const listed = ledger.idOfKey(identity.key);
  if (listed !== undefined) return listed;
  const undated = articleIdentity(draft, null);
  if (identity.id !== undated.id) {
    const id = ledger.idOfKey(undated.key);
    // Once it came with a day it is an article of that day.
    const isUndated = id !== undefined && ledger.keyOf(id) === undated.key;
    return isUndated && !seen.has(id) ? id : undefined;
  }
  const { id } = articleIdentity(draft, fields.datePublished?.slice(0, 10) ?? '');
  const isFormer = ledger.writtenOf(id) !== undefined && ledger.keyOf(id) === undefined;
  return isFormer && !seen.has(id) ? id : undefined;
}
