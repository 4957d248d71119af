import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articleIdentity } from '#publish/importing/draft/article-id.ts';
import type { Draft } from '#publish/importing/draft/draft.ts';
import type { Note } from '#publish/importing/note.ts';
import type { ImportStatus } from './import-outcome.ts';
import { knownIdOf } from './known-id.ts';

/**
 * What is told of an item that its source has not published, or has taken back; null for all others. Nothing is written and
 * nothing taken away: whether an article that was imported before goes is for an editor to say.
 */
export async function withholdItem(
  draft: Draft,
  known: Parameters<typeof knownIdOf>[1],
): Promise<{ id?: string; status: ImportStatus; notes: Note[] } | null> {
  const { withheld, key } = draft;
  if (!withheld) return null;
  if (key === null) return { status: 'withheld', notes: [withheld] };
  const id = (await knownIdOf(draft, known)) ?? articleIdentity(draft, null).id;
  if (!existsSync(join(known.editionFolder, 'articles', `${id}.json`)))
    return { status: 'withheld', notes: [withheld] };
  return {
    ...{ id, status: 'withheld' },
    notes: [withheld, { code: 'source-withdrawn', values: { file: `articles/${id}.json` } }],
  };
}
