import * as v from 'valibot';
import { noList } from '#domain/no-list.ts';
import { type Problem, quoteFound } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { unknownFields } from '#domain/unknown-fields.ts';
import { fail, type Result } from '#lib/result.ts';
import { type Article, articleSchema } from './article.ts';

/**
 * Reads anything as an article. Never throws: gives the article with warnings (fields it does not know),
 * or every problem with its JSON path.
 */
export function parseArticle(input: unknown): Result<{ article: Article; warnings: Problem[] }, Problem[]> {
  const parsed = v.safeParse(articleSchema, noList(input));
  if (!parsed.success) return fail(problemsFromIssues(parsed.issues));
  const article = parsed.output;
  const problems = [...repeatedBlockIds(article), ...modifiedBeforePublished(article)];
  if (problems.length > 0) return fail(problems);
  return { ok: true, value: { article, warnings: unknownFields(input, article) } };
}

/** Tells of each block whose id another one before it has. */
export function repeatedBlockIds({ blocks }: Pick<Article, 'blocks'>): Problem[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { severity: 'error', path: `blocks[${index}].id`, expected: { code: 'unique' }, found: quoteFound(id) },
    ];
  });
}

function modifiedBeforePublished({ datePublished, dateModified }: Article): Problem[] {
  if (dateModified === undefined || datePublished === null) return [];
  if (Date.parse(dateModified) >= Date.parse(datePublished)) return [];
  const expected = { code: 'not-before-published' } as const;
  return [{ severity: 'error', path: 'dateModified', expected, found: quoteFound(dateModified) }];
}
