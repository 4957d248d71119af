import { redirectsFile } from '#publish/redirects/read-redirects.ts';
import { ImportProblem } from './import-problem.ts';
import { problemOf } from './item.ts';
import type { Source } from './sources/source.ts';
import { type ImportOptions, type ImportState, importItem } from './writing/import-item.ts';
import { openLedger } from './writing/import-ledger.ts';
import type { ImportOutcome } from './writing/import-outcome.ts';
import { openMovedAddresses } from './writing/moved-addresses.ts';
import { seenVersions } from './writing/seen-versions.ts';
import { unlistedArticles } from './writing/unlisted-articles.ts';

type RunOptions = ImportOptions & {
  limit: number;
  /** Told before each item: how many of its source were done, and which share of it that is, from 0 to 1. */
  onItem?: (source: string, done: number, share: number) => void;
};

/**
 * Brings the items of sources into an edition, one after the other, and tells what came of each. What goes wrong with one
 * stops no other; only a full disk, a folder that may not be written to and an interruption end it (thrown).
 */
export async function* importSources(
  sources: readonly Source[],
  options: RunOptions,
): AsyncGenerator<ImportOutcome> {
  const ledger = await openLedger(options.editionFolder);
  const unlisted = unlistedArticles(options.editionFolder, ledger);
  const seen = seenVersions();
  const moved = await openMovedAddresses(options.editionFolder);
  let problem: ImportProblem | undefined;
  try {
    for (const source of sources) yield* importSource(source, { ledger, unlisted, moved, seen, options });
  } finally {
    if (!options.isDryRun) problem = await moved.save();
  }
  if (problem) yield { source: redirectsFile, place: '', title: '', status: 'failed', notes: [], problem };
}

async function* importSource(
  source: Source,
  context: ImportState & { options: RunOptions },
): AsyncGenerator<ImportOutcome> {
  const { name } = source;
  const failed = (problem: ImportProblem, place = '', title = ''): ImportOutcome => {
    return { source: name, place, title, status: 'failed', notes: [], problem };
  };
  if (source.problem) return yield failed(source.problem);
  const { limit, onItem, signal } = context.options;
  let done = 0;
  try {
    for await (const item of source.items()) {
      signal?.throwIfAborted();
      onItem?.(name, done, Math.max(item.share ?? 0, done / limit));
      done += 1;
      if (item.problem) yield { ...failed(item.problem, item.place, item.title), notes: item.notes };
      else yield await outcomeOf(item, source, context);
      if (done >= limit) return;
    }
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    yield failed(error);
  }
}

async function outcomeOf(
  item: Parameters<typeof importItem>[0]['item'],
  { name, folder }: Source,
  context: ImportState,
): Promise<ImportOutcome> {
  const told = { source: name, place: item.place, title: item.title };
  try {
    return { ...told, ...(await importItem({ item, from: item.from, source: name, folder }, context)) };
  } catch (error) {
    if (endsRun(error) || context.options.signal?.aborted) throw error;
    return { ...told, status: 'failed', notes: item.notes, problem: problemOf(error) };
  }
}

/** What the system refuses for one article it refuses for all. */
function endsRun(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:ENOSPC|EDQUOT|EACCES|EPERM|EROFS)$/.test(code);
}
