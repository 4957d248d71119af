import type { Article } from '#domain/article/article.ts';
import { articleLimits } from '#domain/article/limits.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { writeWhole } from '#publish/narrate/write-whole.ts';

/** Writes an article's file in one step. Throws an ImportProblem for what would be no article, and writes nothing. */
export async function writeArticle(path: string, article: Article): Promise<void> {
  checkArticle(article);
  // Flushing each of thousands took three quarters of the time; what a loss of power empties, the next import writes again.
  await writeWhole(path, textOf(article), { isFlushed: false });
}

/** Throws an ImportProblem that names the field for what is no article. */
export function checkArticle(article: unknown): void {
  const parsed = parseArticle(article);
  if (!parsed.ok) {
    const [first] = parsed.problem;
    throw new ImportProblem('article-invalid', { path: first?.path ?? '', found: first?.found ?? '' });
  }
  const bytes = Buffer.byteLength(textOf(article));
  if (bytes > articleLimits.fileBytes)
    throw new ImportProblem('article-too-big', { max: articleLimits.fileBytes });
}

function textOf(article: unknown): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}
