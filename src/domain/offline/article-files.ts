import * as v from 'valibot';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { offlineFileSchema } from './offline-file.ts';

const articleFilesSchema = v.object({ files: v.array(offlineFileSchema) });

/** All that an article needs without a network; a file of its own, as only who saves the article wants to know. */
export type ArticleFiles = v.InferOutput<typeof articleFilesSchema>;

/** Reads anything as the list of an article's files; never throws. */
export function parseArticleFiles(input: unknown): Result<ArticleFiles, Problem[]> {
  const parsed = v.safeParse(articleFilesSchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
