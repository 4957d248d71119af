import type { Article } from '#domain/article/article.ts';
import { isInFuture } from '#domain/dates/is-in-future.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { editionFeed, paths } from '#domain/paths.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { atomFeed } from './atom-feed.ts';
import { type FeedEntry, feedEntry, type MediaBytes } from './feed-entry.ts';
import { feedPaths } from './feed-paths.ts';
import type { FeedSubject } from './feed-subject.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss-feed.ts';

const newestInFeed = 24;

/** A file of the output; `key` is a sum of the articles in it, and of what it is about. */
type FeedFileOfSite = { file: string; content: string; key: string };

type FeedSettings = {
  bytesOf: MediaBytes;
  /** Until when dates have come, in milliseconds: a later one does not make a feed newer. */
  now?: number;
  isKept?: (files: readonly string[], key: string) => boolean;
};

/**
 * The feeds of the edition and of each list, in three formats, by their files in the output. Those are left out of which
 * `isKept` says that they are there with the same key.
 */
export function* feedsOfEdition(
  edition: Edition,
  articles: readonly Article[],
  lists: readonly ListPage[],
  { bytesOf, now = Number.POSITIVE_INFINITY, isKept = () => false }: FeedSettings,
): Generator<FeedFileOfSite> {
  const byId = new Map(articles.map((article) => [article.id, article]));

  function* feedsAbout(
    subject: Omit<FeedSubject, 'updated'>,
    newest: readonly Article[],
  ): Generator<FeedFileOfSite> {
    const entries = newest.map((article) => feedEntry(edition, article, bytesOf));
    const updated = newestOf(entries, now);
    const about = { ...subject, updated };
    const { rss, atom, json } = subject.feeds;
    const key = sumOf(JSON.stringify([about, entries]));
    if (isKept([rss, atom, json].map(fileOf), key)) return;
    yield { file: fileOf(rss), content: rssFeed(edition, about, entries), key };
    yield { file: fileOf(atom), content: atomFeed(edition, about, entries), key };
    yield { file: fileOf(json), content: jsonFeed(edition, about, entries), key };
  }

  const { name, description } = edition;
  yield* feedsAbout(
    { title: name, description, path: paths.home.getHref(), feeds: feedPaths(editionFeed) },
    newestFirst(articles).slice(0, newestInFeed),
  );
  for (const { subject: list, shard, stories } of lists) {
    if (shard !== null) continue;
    yield* feedsAbout(
      {
        title: `${list.name} | ${name}`,
        description: list.description ?? description,
        path: paths.list.getHref(list),
        feeds: feedPaths(paths.list.getFeedHref(list)),
      },
      stories.flatMap(({ id }) => byId.get(id) ?? []),
    );
  }
}

/** When the newest entry was changed, as far as its date has come; the very newest where none has; null where no date is known. */
function newestOf(entries: readonly FeedEntry[], now: number): Date | null {
  const moments = entries.flatMap(({ updated }) => updated?.getTime() ?? []);
  const come = moments.filter((moment) => !isInFuture(moment, now));
  const newest = Math.max(...(come.length > 0 ? come : moments));
  return Number.isFinite(newest) ? new Date(newest) : null;
}

function fileOf(path: string): string {
  return decodeURIComponent(path).slice(1);
}
