import { ImportProblem } from '#publish/importing/import-problem.ts';
import type { Item } from '#publish/importing/item.ts';
import type { FieldNames } from '#publish/importing/json-lines/record-fields.ts';
import { fetchUrl } from '#publish/importing/net/fetch-url.ts';
import type { Loaded } from './loaded.ts';
import { feedNamedBy, nextPage, pagesOf } from './next-page.ts';
import { itemsOf } from './read-text.ts';
import { withShares } from './with-shares.ts';

type AddressOptions = {
  names: FieldNames;
  allowPrivate: boolean;
  limit: number;
  signal?: AbortSignal | undefined;
};

const maxBytes = 50_000_000;
const mostPages = 1_000;
const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/json, text/html;q=0.9, */*;q=0.5';

/**
 * The items behind an address. What is divided into pages (WordPress, JSON Feed) is read page by page; a page that is no
 * article but names a feed, as a front page does, gives the items of the feed.
 */
export async function* itemsOfAddress(address: string, options: AddressOptions): AsyncGenerator<Item> {
  let next: string | undefined = address;
  const seen = new Set<string>();
  for (let page = 0; next && page < mostPages && !seen.has(next); page += 1) {
    seen.add(next);
    const loaded = await load(next, options);
    const items = await itemsOf(loaded, options);
    const feed = page === 0 && isNoArticle(items) ? feedNamedBy(loaded) : undefined;
    if (feed) yield* itemsOfFeed(feed, options);
    else yield* withShares(items, { page, pages: pagesOf(loaded) });
    next = feed ? undefined : nextPage(loaded);
  }
}

async function* itemsOfFeed(address: string, options: AddressOptions): AsyncGenerator<Item> {
  for (const item of withShares(await itemsOf(await load(address, options), options))) {
    yield { ...item, notes: [{ code: 'feed-found', values: { address } }, ...item.notes] };
  }
}

async function load(address: string, options: AddressOptions): Promise<Loaded> {
  const fetched = await fetchUrl(address, { ...options, maxBytes, accept });
  return { name: address, ...fetched };
}

/** Tells whether all that came is a page without an article of its own. */
function isNoArticle([item, ...others]: readonly Item[]): boolean {
  if (!item || others.length > 0 || item.from !== 'page') return false;
  const { problem, notes } = item;
  return problem instanceof ImportProblem || notes.some(({ code }) => code === 'not-an-article');
}
