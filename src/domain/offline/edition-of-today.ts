import * as v from 'valibot';
import { timestamp } from '#domain/article/fields.ts';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { offlineFileSchema } from './offline-file.ts';

const files = v.array(offlineFileSchema);

const editionOfTodaySchema = v.object({
  datePublished: timestamp,
  files,
  articles: v.array(v.object({ id: v.string(), files })),
});

/**
 * All that is needed to take today's edition along: `files` of its own pages (the front page, the briefing, the sections),
 * and the articles of the front page in their order, each with its files. `datePublished`: of the newest among them.
 */
export type EditionOfToday = v.InferOutput<typeof editionOfTodaySchema>;

/** Reads anything as the edition of today; never throws. */
export function parseEditionOfToday(input: unknown): Result<EditionOfToday, Problem[]> {
  const parsed = v.safeParse(editionOfTodaySchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
