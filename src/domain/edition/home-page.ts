import * as v from 'valibot';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { storySchema } from './story.ts';

const stories = v.array(storySchema);

const homePageSchema = v.object({
  lead: v.nullable(storySchema),
  seconds: stories,
  sections: v.array(v.object({ id: v.string(), name: v.string(), stories })),
  latest: stories,
  /** The stories whose summaries today's briefing reads, and how long it takes. */
  briefing: v.object({ count: v.number(), minutes: v.number() }),
});

/** What the front page shows. Its size does not depend on how many articles the edition has. */
export type HomePage = v.InferOutput<typeof homePageSchema>;

/** Reads anything as the data of the home page; never throws. */
export function parseHomePage(input: unknown): Result<HomePage, Problem[]> {
  const parsed = v.safeParse(homePageSchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
