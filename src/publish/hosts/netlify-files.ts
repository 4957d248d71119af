import { bothForms } from './both-forms.ts';
import type { ServingRules } from './serving-rules.ts';

/**
 * What Cloudflare Pages takes from one `_redirects`. The pages at the other old addresses lead on by themselves, and older articles
 * are drawn in 404.html.
 */
const mostLines = 2_000;

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read. Both join the values of two rules that fit one path, and both have
 * revalidation as their own default: only what may be kept longer has a `Cache-Control` here.
 */
export function headersText({ basePath, headers, caching }: ServingRules): string {
  const block = (path: string, fields: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    block(`${basePath}*`, headers),
    ...caching.map(({ folder, value }) => block(`${basePath}${folder}*`, { 'Cache-Control': value })),
  ].join('\n');
}

/**
 * Writes `_redirects`, which Netlify and Cloudflare Pages read: addresses percent-encoded, one on a line. Pages that are drawn in the
 * browser are named one by one: neither looks for another file first, and on Cloudflare a star would hide pages that are there.
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
  return [...moved, ...drawn].slice(0, mostLines).join('');
}
