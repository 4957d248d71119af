import { basename } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { Problem } from '#domain/problem.ts';
import { type Result, succeed } from '#lib/result.ts';
import { articleFiles } from '#publish/edition/read-edition.ts';
import { readJsonFile } from '#publish/edition/read-json-file.ts';

/**
 * The articles of an edition that are sound, and the files of those that are not; nothing else of them is checked. Fails where there is no folder
 * of articles.
 */
export async function readArticles(
  editionFolder: string,
): Promise<Result<{ articles: Article[]; skipped: string[] }, Problem[]>> {
  const files = await articleFiles(editionFolder);
  if (!files.ok) return files;
  const articles: Article[] = [];
  const skipped: string[] = [];
  for (const path of files.value) {
    const json = await readJsonFile(path);
    const parsed = json.ok ? parseArticle(json.value) : json;
    if (parsed.ok) articles.push(parsed.value.article);
    else skipped.push(`articles/${basename(path)}`);
  }
  return succeed({ articles, skipped });
}
