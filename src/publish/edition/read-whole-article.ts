import type { Article } from '#domain/article/article.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { Problem } from '#domain/problem.ts';
import { type Result, succeed } from '#lib/result.ts';
import { type MediaReference, mediaOfArticle } from './media-of-article.ts';
import { readJsonFile } from './read-json-file.ts';

/** An article that can be published, with the media files it names. */
type FoundArticle = {
  article: Article;
  media: readonly MediaReference[];
  warnings: readonly Problem[];
};

export type ReadArticleResult = Result<FoundArticle, Problem[]>;

/** Reads the file of an article, or tells what is wrong with it. */
export type ArticleReader = (path: string) => ReadArticleResult | Promise<ReadArticleResult>;

/** Reads an article with all it says. */
export const readWholeArticle = async (path: string): Promise<ReadArticleResult> => {
  const json = await readJsonFile(path);
  const parsed = json.ok ? parseArticle(json.value) : json;
  if (!parsed.ok) return parsed;
  const { article, warnings } = parsed.value;
  return succeed({
    article,
    warnings: [...warnings, ...nothingToRead(article)],
    media: mediaOfArticle(article),
  });
};

/** An article that was begun and not written is no mistake, but nobody wants it published. */
function nothingToRead({ abstract = [], blocks }: Article): Problem[] {
  if (blocks.length > 0 || abstract.length > 0) return [];
  return [{ severity: 'warning', path: 'blocks', expected: { code: 'body-or-summary' }, found: '[]' }];
}
