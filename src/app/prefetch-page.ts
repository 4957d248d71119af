import { matchPath } from 'react-router';
import type { EditionSource } from '#data/edition-source.ts';
import { paths } from '#domain/paths.ts';

/** Fetches what the page at a path shows, so that it is there when the reader goes to it. */
export function prefetchPage(source: EditionSource, path: string): void {
  const id = matchPath(paths.article.pattern, path)?.params.id;
  // matchPath leaves the percent-encoding of a link in place; the router's own loaders get the id decoded.
  if (id) void source.loadArticle(decodeURIComponent(id));
  else if (path === paths.home.getHref()) void source.loadHome();
}
