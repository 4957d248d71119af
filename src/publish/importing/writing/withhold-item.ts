import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articleId } from '#publish/importing/draft/article-id.ts';
import type { Draft } from '#publish/importing/draft/draft.ts';
import type { Note } from '#publish/importing/note.ts';
import type { ImportLedger } from './import-ledger.ts';
import type { ImportStatus } from './import-outcome.ts';

/**
 * What is told of an item that its source has not published, or has taken back; null for all others. Nothing is written and
 * nothing taken away: whether an article that was imported before goes is for an editor to say.
 */
export function withholdItem(
  { withheld, key, headline, sourceId }: Draft,
  { ledger, editionFolder }: { ledger: ImportLedger; editionFolder: string },
): { id?: string; status: ImportStatus; notes: Note[] } | null {
  if (!withheld) return null;
  if (key === null) return { status: 'withheld', notes: [withheld] };
  const id = ledger.idOf(sourceId) ?? articleId({ key, headline }, '');
  if (!existsSync(join(editionFolder, 'articles', `${id}.json`)))
    return { status: 'withheld', notes: [withheld] };
  return {
    ...{ id, status: 'withheld' },
    notes: [withheld, { code: 'source-withdrawn', values: { file: `articles/${id}.json` } }],
  };
}
