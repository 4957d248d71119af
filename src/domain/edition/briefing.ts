import * as v from 'valibot';
import { articleSchema } from '#domain/article/article.ts';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { speechSchema } from '#domain/spoken-text/speech.ts';
import { fail, type Result, succeed } from '#lib/result.ts';

const { id, headline, inLanguage, dir, abstract, audio, image } = articleSchema.entries;

const briefingSchema = v.object({
  stories: v.array(
    v.object({
      id,
      headline,
      inLanguage,
      dir,
      abstract,
      audio,
      image,
      speech: v.exactOptional(speechSchema),
    }),
  ),
});

/** «موجز اليوم»: the summaries of the front page, to be heard one after the other. */
export type Briefing = v.InferOutput<typeof briefingSchema>;

/** Reads anything as a briefing; never throws. */
export function parseBriefing(input: unknown): Result<Briefing, Problem[]> {
  const parsed = v.safeParse(briefingSchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
