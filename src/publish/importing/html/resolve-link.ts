import { articleLimits } from '#domain/article/limits.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';

/** What became of a link: an address that is safe to follow, or why there is none. */
export type Link = { href: string } | { refused: 'scheme' | 'relative' | 'empty' };

/** Makes a link absolute and checks its scheme. Without a base a relative link leads nowhere. */
export function resolveLink(raw: string, base: string | undefined): Link {
  const written = raw.replace(/[\t\n\r]/g, '').trim();
  // A place on the same page is not there any more.
  if (written === '' || written.startsWith('#')) return { refused: 'empty' };
  const url = parse(written, base);
  if (!url) return { refused: /^[a-z][a-z\d+.-]*:/i.test(written) ? 'scheme' : 'relative' };
  const href = url.href;
  const isGood = isSafeHref(href) && href.length <= articleLimits.urlLength && !url.username && !url.password;
  return isGood ? { href } : { refused: 'scheme' };
}

/** The same for pictures, pages and films: http and https only. Null where there is no such address. */
export function resolveWebAddress(raw: string, base: string | undefined): string | null {
  const link = resolveLink(raw, base);
  return 'href' in link && /^https?:\/\//.test(link.href) ? link.href : null;
}

/** Google Docs and Google's alerts lead to another page by way of Google. */
function destinationOf(url: URL): URL {
  if (!/^www\.google\.[a-z.]+$/.test(url.host) || url.pathname !== '/url') return url;
  const to = url.searchParams.get('q') ?? url.searchParams.get('url') ?? '';
  return /^https?:\/\//.test(to) ? new URL(to) : url;
}

function parse(written: string, base: string | undefined): URL | null {
  try {
    return destinationOf(new URL(written, base));
  } catch {
    return null;
  }
}
