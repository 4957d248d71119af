import { paths } from '#domain/paths.ts';
import type { Edition } from './edition.ts';

/** The one absolute address of an article: for sharing, search engines and feeds. */
export function canonicalUrl(edition: Pick<Edition, 'url' | 'basePath'>, articleId: string): string {
  return absoluteUrl(edition, paths.article.getHref(articleId));
}

/** An absolute address of a path of the site, which begins with a slash. */
export function absoluteUrl({ url, basePath }: Pick<Edition, 'url' | 'basePath'>, path: string): string {
  return url + basePath + path.slice(1);
}
