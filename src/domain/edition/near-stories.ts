import * as v from 'valibot';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { groupBy } from '#lib/group-by.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { nearKey } from './nearest-stories.ts';
import { headlineOf, type Story, storySchema } from './story.ts';

const storiesPerKey = 60;

/** For each key the newest headlines whose ids begin with it; stories come newest first. */
export function nearStories(newestFirst: readonly Story[]): Map<string, Story[]> {
  const groups = groupBy(newestFirst, ({ id }) => nearKey(id) ?? '');
  return new Map([...groups].map(([key, stories]) => [key, stories.slice(0, storiesPerKey).map(headlineOf)]));
}

/** What a reader is offered whose address led nowhere. */
export type NearStories = { isSimilar: boolean; stories: Story[] };

const storiesSchema = v.array(storySchema);

/** Reads anything as a list of stories; never throws. */
export function parseStories(input: unknown): Result<Story[], Problem[]> {
  const parsed = v.safeParse(storiesSchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
