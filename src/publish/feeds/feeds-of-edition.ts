import type { Article } from '#domain/article/article.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { storyOf } from '#domain/edition/story.ts';
import { editionFeed, paths } from '#domain/paths.ts';
import { rssFeed } from './rss-feed.ts';

const newestInFeed = 24;

/** The feed of the edition and one of each list, by their files in the output. */
export function* feedsOfEdition(
  edition: Edition,
  articles: readonly Article[],
  lists: readonly ListPage[],
): Generator<{ file: string; content: string }> {
  const subject = {
    title: edition.name,
    description: edition.description,
    path: paths.home.getHref(),
    feedPath: editionFeed,
  };
  const newest = newestFirst(articles).slice(0, newestInFeed).map(storyOf);
  yield { file: fileOf(editionFeed), content: rssFeed(edition, subject, newest) };
  for (const { subject: list, shard, stories } of lists) {
    if (shard !== null) continue;
    const feedPath = paths.list.getFeedHref(list);
    const title = `${list.name} | ${edition.name}`;
    const description = list.description ?? edition.description;
    const about = { title, description, path: paths.list.getHref(list), feedPath };
    yield { file: fileOf(feedPath), content: rssFeed(edition, about, stories) };
  }
}

function fileOf(path: string): string {
  return decodeURIComponent(path).slice(1);
}
