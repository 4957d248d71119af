import * as v from 'valibot';
import type { Article } from '#domain/article/article.ts';
import { direction } from '#domain/article/fields.ts';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { Edition } from './edition.ts';

const briefingSchema = v.object({
  stories: v.array(
    v.object({
      id: v.string(),
      headline: v.string(),
      inLanguage: v.string(),
      dir: v.exactOptional(direction),
      abstract: v.array(v.string()),
    }),
  ),
});

/** «موجز اليوم»: the summaries of the front page, to be heard one after the other. */
export type Briefing = v.InferOutput<typeof briefingSchema>;

/** Takes the summaries of the first `count` articles that have one, in the language of the edition: one voice reads them all. */
export function briefingOf(
  { inLanguage }: Pick<Edition, 'inLanguage'>,
  articles: readonly Article[],
  count: number,
): Briefing {
  const spoken = articles.filter((article) => primary(article.inLanguage) === primary(inLanguage));
  const stories = spoken.flatMap(({ id, headline, inLanguage, dir, abstract = [] }) =>
    abstract.length > 0 ? [{ id, headline, inLanguage, ...(dir && { dir }), abstract }] : [],
  );
  return { stories: stories.slice(0, count) };
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

// Arabic read aloud by the voices of today's systems at their usual rate: 12 to 14 characters a second.
const charactersPerMinute = 13 * 60;

/** How long a voice takes to read a briefing, in minutes, at least 1. */
export function briefingMinutes({ stories }: Briefing): number {
  const characters = stories
    .flatMap(({ headline, abstract }) => [headline, ...abstract])
    .reduce((sum, text) => sum + text.length, 0);
  return Math.max(1, Math.round(characters / charactersPerMinute));
}

/** Reads anything as a briefing; never throws. */
export function parseBriefing(input: unknown): Result<Briefing, Problem[]> {
  const parsed = v.safeParse(briefingSchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
