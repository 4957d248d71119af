import { matchPath } from 'react-router';
import type { EditionSource } from '#data/edition-source.ts';
import { paths } from '#domain/paths.ts';

/** Fetches what the page at a path shows, so that it is there when the reader goes to it. */
export function prefetchPage(source: EditionSource, path: string): void {
  const id = matchPath(paths.article.pattern, path)?.params.id;
  if (id) void source.loadArticle(id);
  else if (path === paths.home.getHref()) void source.loadHome();
}
