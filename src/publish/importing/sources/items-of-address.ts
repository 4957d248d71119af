import { ImportProblem } from '#publish/importing/import-problem.ts';
import type { Item } from '#publish/importing/item.ts';
import type { FieldNames } from '#publish/importing/json-lines/record-fields.ts';
import { fetchPatiently } from '#publish/importing/net/fetch-patiently.ts';
import { reasonOf } from '#publish/importing/reason-of.ts';
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
  let pages = 1;
  for (let page = 0; next && page < mostPages && !seen.has(next); page += 1) {
    seen.add(next);
    const loaded: Loaded = await load(next, options).catch((error: unknown) => {
      throw page === 0 ? error : incomplete(error, { page: page + 1, pages });
    });
    pages = Math.max(pages, pagesOf(loaded), page + 1);
    const { items, problem } = await itemsOfPage(loaded, options, { page: page + 1, pages });
    const feed = page === 0 && isNoArticle(items) ? feedNamedBy(loaded) : undefined;
    if (feed) yield* itemsOfFeed(feed, options);
    else yield* withShares(items, { page, pages: pagesOf(loaded) });
    if (problem) yield failedPage(problem);
    next = feed ? undefined : nextPage(loaded);
  }
}

async function* itemsOfFeed(address: string, options: AddressOptions): AsyncGenerator<Item> {
  for (const item of withShares(await itemsOf(await load(address, options), options))) {
    yield { ...item, notes: [{ code: 'feed-found', values: { address } }, ...item.notes] };
  }
}

/**
 * The items of one page. Of a source of several a page that is cut off, or that is no JSON but what a server says of its troubles,
 * gives what is whole of it, and a problem that names the page: those after it are read all the same.
 */
async function itemsOfPage(
  loaded: Loaded,
  options: AddressOptions,
  { page, pages }: { page: number; pages: number },
): Promise<{ items: Item[]; problem?: ImportProblem }> {
  if (pages === 1) return { items: await itemsOf(loaded, options) };
  const problem = new ImportProblem('page-broken', { page, pages, address: loaded.address ?? loaded.name });
  try {
    const items = await itemsOf(loaded, options);
    if (items.some(({ from }) => from === 'page' || from === 'text')) return { items: [], problem };
    return items.some(isLastOfCut) ? { items, problem } : { items };
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    return { items: [], problem };
  }
}

function isLastOfCut({ notes }: Item): boolean {
  return notes.some(({ code }) => code === 'cut-off');
}

function failedPage(problem: ImportProblem): Item {
  return { place: '', title: '', notes: [], from: 'page', problem };
}

/** What came of a source before one of its pages could not be had is imported; that it is not all is told. */
function incomplete(error: unknown, { page, pages }: { page: number; pages: number }): unknown {
  if (!(error instanceof ImportProblem)) return error;
  return new ImportProblem('source-incomplete', { ...reasonOf(error), page, pages: Math.max(page, pages) });
}

async function load(address: string, options: AddressOptions): Promise<Loaded> {
  const fetched = await fetchPatiently(address, { ...options, maxBytes, accept });
  return { name: address, ...fetched };
}

/** Tells whether all that came is a page without an article of its own. */
function isNoArticle([item, ...others]: readonly Item[]): boolean {
  if (!item || others.length > 0 || item.from !== 'page') return false;
  const { problem, notes } = item;
  return problem instanceof ImportProblem || notes.some(({ code }) => code === 'not-an-article');
}
