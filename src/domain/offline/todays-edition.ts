import * as v from 'valibot';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { fail, type Result, succeed } from '#lib/result.ts';

const bytes = v.pipe(v.number(), v.minValue(0));

const todaysEditionSchema = v.object({
  /** Files of the front page itself and of what leads from it, below the site's base path. */
  files: v.array(v.string()),
  /** The articles on the front page from its top, with the bytes of text and pictures, and of their recordings. */
  articles: v.array(v.object({ id: v.string(), bytes, audioBytes: bytes })),
});

/** What a reader downloads who wants today's paper for a journey, and how large it is. */
export type TodaysEdition = v.InferOutput<typeof todaysEditionSchema>;
export type EditionArticle = TodaysEdition['articles'][number];

/** Reads anything as today's edition; never throws. */
export function parseTodaysEdition(input: unknown): Result<TodaysEdition, Problem[]> {
  const parsed = v.safeParse(todaysEditionSchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
