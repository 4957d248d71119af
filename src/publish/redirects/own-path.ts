import { editionFeed, licencesFile, paths, shellPath } from '#domain/paths.ts';

/** What lies at the top of every site: files, and folders that hold nothing but what a build puts there. */
const ownNames = new Set([
  '404.html',
  '_headers',
  '_redirects',
  'assets',
  'atom.xml',
  'edition',
  'favicon.svg',
  'feed.json',
  editionFeed.slice(1),
  'icons',
  licencesFile,
  'manifest.webmanifest',
  'robots.txt',
  'schema',
  'service-worker.js',
  'share',
  shellPath.split('/')[1],
  'sitemap.xml',
  'sitemaps',
]);

const { home, archive, about, privacy, saved, open, search } = paths;

/** The pages that every paper has. */
export const fixedPages: readonly string[] = [home, archive, about, privacy, saved, open, search].map(
  ({ getHref }) => getHref(),
);

/** Tells whether a decoded path leads to a file, or into a folder, that every site has beside its pages. */
export function isOwnPath(path: string): boolean {
  return ownNames.has(path.split('/')[1] ?? '');
}

/** The page, with a slash at its end, that a host shows at a decoded path: that of `/about` and `/about/index.html` is `/about/`. */
export function pageAt(path: string): string {
  const bare = path.replace(/\/$/u, '').replace(/\/index\.html$/u, '');
  return `${bare.replace(/^(\/(?:sections|topics|contributors)\/[^/]+)\/(?:feed\.xml|atom\.xml|feed\.json)$/u, '$1')}/`;
}
