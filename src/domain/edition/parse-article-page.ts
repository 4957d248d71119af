import * as v from 'valibot';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { speechSchema } from '#domain/spoken-text/speech.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { ArticlePage } from './article-page.ts';
import { storySchema } from './story.ts';

const pageSchema = v.object({
  article: v.unknown(),
  speech: v.exactOptional(speechSchema),
  related: v.array(storySchema),
  previous: v.nullable(storySchema),
  next: v.nullable(storySchema),
});

/** Reads anything as the data of an article's page; never throws. */
export function parseArticlePage(input: unknown): Result<ArticlePage, Problem[]> {
  const parsed = v.safeParse(pageSchema, input);
  if (!parsed.success) return fail(problemsFromIssues(parsed.issues));
  const article = parseArticle(parsed.output.article);
  return article.ok ? succeed({ ...parsed.output, article: article.value.article }) : fail(article.problem);
}
