import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleIdentity, articleIdentity } from '#publish/importing/draft/article-id.ts';
import type { Draft } from '#publish/importing/draft/draft.ts';
import type { ImportLedger } from './import-ledger.ts';
import type { UnlistedArticles } from './unlisted-articles.ts';

type Known = { ledger: ImportLedger; unlisted: UnlistedArticles; editionFolder: string };

/**
 * The id of the article that an item became earlier: by what the source calls it, by its address, by the id that earlier versions
 * gave it, or, where the list of imports was lost, by what the articles' files say. Undefined for what is new, and for what has no
 * address: see `knownBareId`.
 */
export async function knownIdOf(
  draft: Draft,
  { ledger, unlisted, editionFolder }: Known,
): Promise<string | undefined> {
  const named = ledger.idOf(draft.sourceId);
  if (named !== undefined || draft.key === null) return named;
  const identity = articleIdentity(draft, null);
  const listed = ledger.idOfKey(identity.key);
  if (listed !== undefined) return listed;
  const isThere = (id: string) =>
    ledger.writtenOf(id) !== undefined || existsSync(join(editionFolder, 'articles', `${id}.json`));
  const id = idsOf(identity).find(isThere);
  return id ?? (await unlisted.find(draft, identity));
}

function idsOf({ id, former }: ArticleIdentity): string[] {
  return id === former ? [id] : [id, former];
}
