import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { frontPageStories } from '#domain/edition/front-page-stories.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { newestOf } from '#domain/edition/nearest-stories.ts';
import type { ArticleFiles } from '#domain/offline/article-files.ts';
import type { EditionOfToday } from '#domain/offline/edition-of-today.ts';
import { dataPaths } from '#domain/paths.ts';
import type { SitePlan } from '#publish/build/site-plan.ts';
import { writeOutput } from '#publish/build/write-output.ts';
import { measureFiles } from './measure-files.ts';

/**
 * Writes what today's edition consists of, for readers who take it along: its own pages, and the articles of the front page.
 * All of their files must be in the output already.
 */
export async function writeEditionOfToday(
  outFolder: string,
  { dateModified }: Pick<EditionInfo, 'dateModified'>,
  { home, lists }: Pick<SitePlan, 'home' | 'lists'>,
): Promise<void> {
  const pages = [dataPaths.home, dataPaths.briefing, ...headsOfSections(lists)];
  const articles = frontPageStories(home).map(async ({ id }) => ({
    id,
    ...(await readFiles(outFolder, id)),
  }));
  const content: EditionOfToday = {
    datePublished: newestOf(home)[0]?.datePublished ?? dateModified,
    files: await measureFiles(
      outFolder,
      pages.map((url) => ({ url, of: 'data' })),
    ),
    articles: await Promise.all(articles),
  };
  await writeOutput(outFolder, dataPaths.today, JSON.stringify(content));
}

function headsOfSections(lists: readonly ListPage[]): string[] {
  return lists
    .filter(({ subject, shard }) => subject.kind === 'section' && shard === null)
    .map(({ subject: { kind, id } }) => dataPaths.list({ kind, id }));
}

async function readFiles(outFolder: string, id: string): Promise<ArticleFiles> {
  return JSON.parse(await readFile(join(outFolder, decodeURIComponent(dataPaths.articleFiles(id))), 'utf8'));
}
