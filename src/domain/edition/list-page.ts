import * as v from 'valibot';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { shardFields } from './shards.ts';

/** Whose stories a list holds. */
export const listKinds = ['section', 'topic', 'contributor'] as const;
export type ListKind = (typeof listKinds)[number];

const subjectSchema = v.object({
  kind: v.picklist(listKinds),
  id: v.string(),
  name: v.string(),
  description: v.exactOptional(v.string()),
  /** Of a contributor: a person or a desk, their own page, their portrait. */
  type: v.exactOptional(v.picklist(['person', 'organization'])),
  url: v.exactOptional(v.string()),
  image: v.exactOptional(v.string()),
});

/** What a list is about: the head of its page. */
export type ListSubject = v.InferOutput<typeof subjectSchema>;

const listPageSchema = v.object({ subject: subjectSchema, ...shardFields });

/** One page of the stories of a section, a topic or a contributor. */
export type ListPage = v.InferOutput<typeof listPageSchema>;

/** Reads anything as a page of a list; never throws. */
export function parseListPage(input: unknown): Result<ListPage, Problem[]> {
  const parsed = v.safeParse(listPageSchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
