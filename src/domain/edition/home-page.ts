import * as v from 'valibot';
import type { Article } from '#domain/article/article.ts';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { newestFirst } from './article-page.ts';
import type { Edition } from './edition.ts';
import { type Story, storyOf, storySchema } from './story.ts';

const storiesPerSection = 8;

/** What the home page shows: the newest story, then each section's newest. */
export type HomePage = { lead: Story | null; sections: { id: string; name: string; stories: Story[] }[] };

/** Chooses the home page's stories. Sections without a story are left out. */
export function homePage(edition: Edition, articles: readonly Article[]): HomePage {
  const [lead, ...rest] = newestFirst(articles);
  const sections = edition.sections.map(({ id, name }) => ({
    id,
    name,
    stories: rest
      .filter(({ articleSection }) => articleSection.id === id)
      .slice(0, storiesPerSection)
      .map(storyOf),
  }));
  return {
    lead: lead ? storyOf(lead) : null,
    sections: sections.filter(({ stories }) => stories.length > 0),
  };
}

const homePageSchema = v.object({
  lead: v.nullable(storySchema),
  sections: v.array(v.object({ id: v.string(), name: v.string(), stories: v.array(storySchema) })),
});

/** Reads anything as the data of the home page; never throws. */
export function parseHomePage(input: unknown): Result<HomePage, Problem[]> {
  const parsed = v.safeParse(homePageSchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
