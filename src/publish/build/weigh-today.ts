import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { frontPageStories } from '#domain/edition/front-page-stories.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import { type ArticleFile, filesOfArticle, playableFiles } from '#domain/offline/files-of-article.ts';
import type { EditionArticle, TodaysEdition } from '#domain/offline/todays-edition.ts';
import { dataPaths } from '#domain/paths.ts';

/** Weighs what a reader downloads who wants today's paper, in a folder in which everything else has been made. */
export async function weighToday(
  outFolder: string,
  home: HomePage,
  articles: readonly Article[],
): Promise<TodaysEdition> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const onFrontPage = frontPageStories(home).flatMap(({ id }) => byId.get(id) ?? []);
  const sections = home.sections.map(({ id }) => dataPaths.list({ kind: 'section', id }));
  return {
    files: [dataPaths.home, dataPaths.briefing, ...sections],
    articles: await Promise.all(onFrontPage.map((article) => weigh(outFolder, article))),
  };
}

async function weigh(outFolder: string, article: Article): Promise<EditionArticle> {
  const sizeOf = async (path: string) => (await stat(join(outFolder, path))).size;
  const sumOf = async (files: readonly ArticleFile[]) => {
    const sizes = await Promise.all(files.map(({ url }) => sizeOf(dataPaths.media(url))));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  // Of formats that say the same a device takes the first that it plays: mostly the first.
  const files = playableFiles(filesOfArticle(article), () => true);
  const data = await sizeOf(decodeURIComponent(dataPaths.article(article.id)));
  return {
    id: article.id,
    bytes: data + (await sumOf(files.filter(({ of }) => of === 'picture'))),
    audioBytes: await sumOf(files.filter(({ of }) => of === 'audio')),
  };
}
