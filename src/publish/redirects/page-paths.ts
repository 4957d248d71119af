import type { Article } from '#domain/article/article.ts';
import { creditRoles } from '#domain/article/credit-roles.ts';
import { type ListAddress, paths } from '#domain/paths.ts';
import { fixedPages } from './own-path.ts';

/** The paths, decoded, of the pages an edition will have, but for later pages of lists and the days of the archive. */
export function pagePaths(articles: readonly Article[]): Set<string> {
  const found = new Set(fixedPages);
  const add = (href: string) => found.add(decodeURIComponent(href));
  const addList = (kind: ListAddress['kind'], id: string) => add(paths.list.getHref({ kind, id }));
  for (const article of articles) {
    add(paths.article.getHref(article.id));
    addList('section', article.articleSection.id);
    for (const { id } of article.keywords ?? []) addList('topic', id);
    for (const { id } of creditRoles.flatMap((role) => article[role] ?? []))
      if (id) addList('contributor', id);
  }
  return found;
}
