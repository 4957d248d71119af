import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import { readJsonFile } from '#publish/edition/read-json-file.ts';

/** The articles of an edition that are sound, and how many are not; nothing else of them is checked. */
export async function readArticles(editionFolder: string): Promise<{ articles: Article[]; skipped: number }> {
  const folder = join(editionFolder, 'articles');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const articles: Article[] = [];
  for (const name of names) {
    const json = await readJsonFile(join(folder, name));
    const parsed = json.ok ? parseArticle(json.value) : json;
    if (parsed.ok) articles.push(parsed.value.article);
  }
  return { articles, skipped: names.length - articles.length };
}
