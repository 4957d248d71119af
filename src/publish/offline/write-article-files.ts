import type { Article } from '#domain/article/article.ts';
import type { ArticleFiles } from '#domain/offline/article-files.ts';
import { dataPaths } from '#domain/paths.ts';
import { writeOutput } from '#publish/build/write-output.ts';
import { filesOfArticle } from './files-of-article.ts';
import { measureFiles } from './measure-files.ts';

/** Writes which files an article needs without a network. Its data and its media must be in the output already. */
export async function writeArticleFiles(outFolder: string, article: Article): Promise<void> {
  const content: ArticleFiles = { files: await measureFiles(outFolder, filesOfArticle(article)) };
  const file = decodeURIComponent(dataPaths.articleFiles(article.id));
  await writeOutput(outFolder, file, JSON.stringify(content));
}
