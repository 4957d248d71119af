import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { paths } from '#domain/paths.ts';
import { archiveAddress, browsingPages, listAddress } from '#publish/build/browsing-pages.ts';
import { fixedPages } from './own-path.ts';

/** The paths, decoded, of all pages that an edition will have; of one whose decisions cannot be read, those that need none. */
export function pagePaths(edition: Edition | null, articles: readonly Article[]): Set<string> {
  const { lists, archivePages } = edition
    ? browsingPages(edition, articles)
    : { lists: [], archivePages: [] };
  return new Set([
    ...fixedPages,
    ...[
      ...articles.map(({ id }) => paths.article.getHref(id)),
      ...lists.map((list) => paths.list.getHref(listAddress(list))),
      ...archivePages.map((page) => paths.archive.getHref(archiveAddress(page))),
    ].map(decodeURIComponent),
  ]);
}
