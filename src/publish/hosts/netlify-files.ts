import { bothForms } from './both-forms.ts';
import type { ServingRules } from './serving-rules.ts';

/** What Cloudflare Pages takes from one `_redirects`; the pages at the other old addresses lead on by themselves. */
const mostRedirects = 2_000;

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

/** Writes `_redirects`, which Netlify and Cloudflare Pages read: addresses percent-encoded, one on a line. */
export function redirectsText({ redirects }: ServingRules): string {
  return redirects
    .flatMap(({ from, to }) => bothForms(from).map((path) => `${encodeURI(path)} ${to} 301\n`))
    .slice(0, mostRedirects)
    .join('');
}
