import { bothForms } from './both-forms.ts';
import type { ServingRules } from './serving-rules.ts';

/**
 * What Cloudflare Pages takes from one `_redirects`. The pages at the other old addresses lead on by themselves, and older articles
 * are drawn in 404.html.
 */
const mostLines = 2_000;

/** What a build writes for hosts and programs alone, as patterns. Cloudflare Pages would show it to readers; Netlify is not sent it. */
const hiddenNames = ['.ht*', '.qari/*', '.vite/*'];

/**
 * Cloudflare compresses only types of its list (https://developers.cloudflare.com/speed/optimization/content/compression/), and these are
 * not in it: Atom as XML and JSON Feed as JSON, a fifth in size, are read by every program that reads feeds.
 */
const sentWhole = ['application/atom+xml', 'application/feed+json'];

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read. Both join the values of two rules that fit one path, and both have
 * revalidation as their own default: only what may be kept longer has a `Cache-Control` here. Of types both know all that an ending tells.
 */
export function headersText({ basePath, headers, caching, types }: ServingRules): string {
  const block = (path: string, fields: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    block(`${basePath}*`, headers),
    ...caching.map(({ folder, value }) => block(`${basePath}${folder}*`, { 'Cache-Control': value })),
    ...types.flatMap(({ folder = '', ending, type }) => {
      if ((!folder && !ending.startsWith('/')) || sentWhole.includes(type)) return [];
      // One pattern: for Netlify a star and a slash are nothing too, and two rules would fit the feed of the front page.
      return block(`${basePath}${folder}*${ending.replace(/^\//u, '')}`, { 'Content-Type': type });
    }),
  ].join('\n');
}

/**
 * Writes `_redirects`, which Netlify and Cloudflare Pages read: addresses percent-encoded, one on a line. Pages that are drawn in the
 * browser are named one by one: neither looks for another file first, and on Cloudflare a star would hide pages that are there. What is for
 * no reader leads to a name without a file, and so is answered with 404.
 */
export function redirectsText(
  { redirects, basePath, clientRendered }: ServingRules,
  names: readonly string[],
): string {
  const moved = redirects.flatMap(({ from, to }) =>
    bothForms(from).map((path) => `${encodeURI(path)} ${to} 301\n`),
  );
  const drawn = clientRendered
    ? names.slice(0, mostLines).flatMap((name) => {
        // Cloudflare would lead on from the name of the file.
        const page = basePath + clientRendered.page.replace(/index\.html$/u, '');
        return bothForms(`${basePath}${clientRendered.folder}${name}/`).map(
          (path) => `${encodeURI(path)} ${page} 200\n`,
        );
      })
    : [];
  const hidden = hiddenNames.map((name) => `${basePath}${name} ${basePath}.none 200\n`);
  // Cloudflare wants rules with a star behind all others, and counts them apart.
  return [...[...moved, ...drawn].slice(0, mostLines), ...hidden].join('');
}
