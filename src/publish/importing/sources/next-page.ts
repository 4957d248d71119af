import { isDeep } from '#publish/importing/html/parse-html.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { objectOf, textOf } from '#publish/importing/json-value.ts';
import { decodeText } from '#publish/importing/text/decode-text.ts';
import { pageParts } from '#publish/importing/web-page/page-parts.ts';
import type { Loaded } from './loaded.ts';

/** The address of the page that follows: WordPress says how many there are, a JSON Feed names the next. Never on another host. */
export function nextPage({ address = '', headers = {}, bytes }: Loaded): string | undefined {
  const url = new URL(address);
  const pages = pagesOf({ headers });
  const page = Number(url.searchParams.get('page') ?? 1);
  if (page < pages) {
    url.searchParams.set('page', String(page + 1));
    return url.href;
  }
  const next = resolveWebAddress(nextUrlIn(bytes), address);
  return next && new URL(next).host === url.host ? next : undefined;
}

/** How many pages there are; 1 where nothing says it. */
export function pagesOf({ headers = {} }: Pick<Loaded, 'headers'>): number {
  return Number(headers['x-wp-totalpages'] ?? 1) || 1;
}

function nextUrlIn(bytes: Buffer): string {
  if (bytes[0] !== 0x7b || !bytes.includes('"next_url"')) return '';
  try {
    return textOf(objectOf(JSON.parse(bytes.toString())).next_url) ?? '';
  } catch {
    return '';
  }
}

/** The feed that a page names in its head. */
export function feedNamedBy({ address, bytes, contentType }: Loaded): string | undefined {
  const { text } = decodeText(bytes, contentType);
  if (isDeep(text)) return undefined;
  const feeds = pageParts(text).links.filter(
    ({ rel, type }) => rel === 'alternate' && /(?:rss|atom)\+xml|feed\+json/.test(type),
  );
  return (
    feeds.map(({ href }) => resolveWebAddress(href, address)).find((found) => found !== null) ?? undefined
  );
}
