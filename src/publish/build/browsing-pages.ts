import type { Article } from '#domain/article/article.ts';
import { archiveOfEdition } from '#domain/edition/archive-of-edition.ts';
import type { ArchivePage } from '#domain/edition/archive-page.ts';
import { newestFirst } from '#domain/edition/article-page.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { listsOfEdition } from '#domain/edition/lists-of-edition.ts';
import { factsOf } from '#publish/archive/article-facts.ts';

/** Every page of a section, topic or contributor, and of the archive: those of an edition by which a reader finds its articles. */
export function browsingPages(
  edition: Edition,
  articles: readonly Article[],
): { lists: ListPage[]; archivePages: ArchivePage[] } {
  const oldestFirst = newestFirst(articles)
    .map((article) => ({ article, story: factsOf(article).story }))
    .reverse();
  const { first, months, days } = archiveOfEdition(
    oldestFirst.map(({ story }) => story),
    edition.timeZone,
  );
  return {
    lists: listsOfEdition(edition, oldestFirst),
    archivePages: [...(first ? [first] : []), ...months, ...days],
  };
}

/** Where a page of a list stands, for `paths` and `dataPaths`. */
export function listAddress({ subject, shard }: ListPage) {
  return { ...subject, shard };
}

/** Where a page of the archive stands, for `paths` and `dataPaths`. */
export function archiveAddress(archive: ArchivePage) {
  if (archive.type === 'day') return { period: archive.day, shard: archive.shard };
  const isFirst = archive.months !== null;
  return { period: isFirst ? null : archive.calendar.month };
}
