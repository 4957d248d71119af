import type { LoadProblem } from '#data/edition-source.ts';
import type { ArchiveDay, ArchivePage } from '#domain/edition/archive-page.ts';
import { fail, type Result } from '#lib/result.ts';

/** A day of the archive from whatever came; a month in its place is a broken file. */
export function resultOfDay(result: Result<ArchivePage, LoadProblem>): Result<ArchiveDay, LoadProblem> {
  if (!result.ok) return result;
  return result.value.type === 'day' ? { ok: true, value: result.value } : fail('malformed');
}
