import type { BreadcrumbList } from 'schema-dts';
import { absoluteUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { paths } from '#domain/paths.ts';
import type { Crumb } from '#publish/build/head-facts.ts';

/** The way to a page from the front page; the last step is the page itself, by its address. */
export function breadcrumbList(
  edition: Edition,
  crumbs: readonly Crumb[],
  page: { name: string; url: string },
): BreadcrumbList {
  const home = { name: edition.name, url: absoluteUrl(edition, paths.home.getHref()) };
  const above = crumbs.map(({ name, path }) => ({ name, url: absoluteUrl(edition, path) }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...above, page].map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
  };
}
