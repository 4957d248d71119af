import type { Article } from '#domain/article/article.ts';
import { frontPageStories } from '#domain/edition/front-page-stories.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import { type ArticleFile, filesOfArticle, playableFiles } from '#domain/offline/files-of-article.ts';
import type { EditionArticle, TodaysEdition } from '#domain/offline/todays-edition.ts';
import { dataPaths } from '#domain/paths.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';

/** Weighs what a reader downloads who wants today's paper, in an output in which everything else has been made. */
export function weighToday(output: SiteOutput, home: HomePage, articles: readonly Article[]): TodaysEdition {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const onFrontPage = frontPageStories(home).flatMap(({ id }) => byId.get(id) ?? []);
  const sections = home.sections.map(({ id }) => dataPaths.list({ kind: 'section', id }));
  return {
    files: [dataPaths.home, dataPaths.briefing, ...sections],
    articles: onFrontPage.map((article) => weigh(output, article)),
  };
}

function weigh({ files: made }: SiteOutput, article: Article): EditionArticle {
  const sizeOf = (path: string) => made.get(path)?.bytes ?? 0;
  const sumOf = (files: readonly ArticleFile[]) =>
    files.reduce((sum, { url }) => sum + sizeOf(dataPaths.media(url)), 0);
  // Of formats that say the same a device takes the first that it plays: mostly the first.
  const files = playableFiles(filesOfArticle(article), () => true);
  const data = sizeOf(decodeURIComponent(dataPaths.article(article.id)));
  return {
    id: article.id,
    bytes: data + sumOf(files.filter(({ of }) => of === 'picture')),
    audioBytes: sumOf(files.filter(({ of }) => of === 'audio')),
  };
}
