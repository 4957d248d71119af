import type { Edition } from '#domain/edition/edition.ts';
import { shellPath } from '#domain/paths.ts';
import type { Redirect } from '#publish/redirects/redirect.ts';
import { redirectAddress } from '#publish/redirects/redirect-address.ts';
import { compressedTypes, type TypeRule, typeRules } from './content-type.ts';

/** How long files below a folder of the site may be kept. */
type CacheRule = { folder: string; value: string };

/** How a site is to be served. The files for every kind of host are written from this one table. */
export type ServingRules = {
  /** Below which everything stands; begins and ends with a slash. */
  basePath: string;
  /** Headers of every answer. */
  headers: Readonly<Record<string, string>>;
  /** `Cache-Control` of whatever has no rule of its own, what is not there among it. */
  cacheControl: string;
  caching: readonly CacheRule[];
  types: readonly TypeRule[];
  compressedTypes: readonly string[];
  /** `from` is a decoded path with the base path, `to` an encoded one, or a whole address. */
  redirects: readonly Redirect[];
  /** Pages that have no file and are drawn in the browser; null where every page has one. */
  clientRendered: ClientRenderedPages | null;
};

/**
 * The page `<folder><name>/` has no file of its own, and is there where `<data><name>.json` is: hosts answer with the file `page` and
 * status 200. Paths are below the base path.
 */
type ClientRenderedPages = { folder: string; data: string; page: string };

/** Makes the table of an edition from its security headers, its changed addresses, and whether it has articles without HTML. */
export function servingRules(
  { url, basePath }: Pick<Edition, 'url' | 'basePath'>,
  headers: Readonly<Record<string, string>>,
  redirects: readonly Redirect[],
  hasClientRendered = false,
): ServingRules {
  return {
    basePath,
    headers,
    // Asked for anew each time, answered with 304 in most: a correction must reach every reader.
    cacheControl: 'public, max-age=0, must-revalidate',
    caching: [
      // Names with a hash: another content has another name.
      { folder: 'assets/', value: 'public, max-age=31536000, immutable' },
      { folder: 'share/', value: 'public, max-age=31536000, immutable' },
      // A picture that was changed keeps its name: an hour late at most.
      { folder: 'edition/media/', value: 'public, max-age=3600, stale-while-revalidate=86400' },
    ],
    types: typeRules,
    compressedTypes,
    redirects: redirects.map(({ from, to }) => ({
      from: basePath + from.slice(1),
      // On the same site without its name: the files hold for a copy on another one, too.
      to: redirectAddress({ url, basePath }, to).replace(
        new RegExp(`^${url.replaceAll('.', '\\.')}(?=/)`),
        '',
      ),
    })),
    clientRendered: hasClientRendered
      ? { folder: 'articles/', data: 'edition/articles/', page: `${shellPath.slice(1)}index.html` }
      : null,
  };
}
