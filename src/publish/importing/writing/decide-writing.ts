import { readFile } from 'node:fs/promises';
import type { ArticlePlan } from '#publish/importing/draft/plan-article.ts';
import { fingerprint } from './fingerprint.ts';
import type { ImportLedger } from './import-ledger.ts';
import type { ImportStatus } from './import-outcome.ts';

type Situation = { path: string; from: string; ledger: ImportLedger; isForced: boolean; isDryRun: boolean };

/** What is to be done with a planned article, and the article that stands in its place now. */
export type Decision = {
  status: Exclude<ImportStatus, 'repeated' | 'withheld' | 'failed'>;
  present: Record<string, unknown> | null;
  /** Its source has not changed, but somebody has changed it here since it was imported. */
  isEdited?: boolean;
};

/**
 * Decides without touching anything. What an editor changed, wrote or took down since the last import stays as it is, unless
 * it is forced.
 */
export async function decideWriting(
  plan: ArticlePlan,
  { path, from, ledger, isForced, isDryRun }: Situation,
): Promise<Decision> {
  const {
    fields: { id },
    content,
  } = plan;
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const written = ledger.writtenOf(id);
  if (text === null) return { status: written && !isForced ? 'removed' : 'made', present: null };
  const present = parsed(text);
  if (isForced) return { status: 'updated', present };
  if (written !== undefined && text.replaceAll('\0', '').trim() === '')
    return { status: 'updated', present: null };
  // Interrupted between the file and the line about it, or a list that was lost: the same article is no other's.
  if (written === undefined) return { status: saysSame(plan, present) ? 'updated' : 'foreign', present };
  const isEdited = fingerprint(present) !== written;
  const isKnown = ledger.contentOf(id, from) === content || ledger.isOlder(id, from, content);
  // A picture that could not be had is asked for again, where that can change anything.
  const asksAgain = ledger.lacksPicture(id, from) && !isEdited && !isDryRun;
  if (isKnown && !asksAgain) return { status: 'unchanged', present, isEdited };
  return { status: isEdited ? 'kept' : 'updated', present };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** Tells whether an article says what a plan says; pictures are passed over, for the plan has none yet. */
function saysSame({ fields, blocks }: ArticlePlan, present: Record<string, unknown> | null): boolean {
  const { image: _, blocks: others, ...rest } = present ?? {};
  const told = Array.isArray(others) ? others : [];
  return (
    fingerprint({ ...fields, words: blocks.flatMap(wordsOf) }) ===
    fingerprint({ ...rest, words: told.flatMap(wordsOf) })
  );
}

function wordsOf(block: { type?: unknown; id?: unknown }): object[] {
  const { id: _, ...words } = block;
  return /^(?:picture|pictures|image|gallery|embed)$/.test(String(block.type)) ? [] : [words];
}
