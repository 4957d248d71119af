import { parseFeed } from 'feedsmith';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { type Item, readItem } from '#publish/importing/item.ts';
import { isObject, type JsonObject, objectOf, objectsOf, textOf } from '#publish/importing/json-value.ts';
import { readExport } from '#publish/importing/wordpress/read-export.ts';
import { jsonFeedEntries } from './json-feed-entries.ts';
import { otherThings } from './other-things.ts';
import { exportedThings, type FeedContext, hasOnlyUpdate, parseFeedItem } from './parse-feed-item.ts';
import { wholeXml } from './whole-xml.ts';
import { withoutSharedNames } from './without-shared-names.ts';

/**
 * The items of an RSS 2.0, Atom, RDF or JSON feed, or of an export of WordPress. Of an XML feed that is cut off the whole items are read. Throws an
 * ImportProblem for what is no feed, and for one that defines entities: with them a small file can grow without end.
 */
export async function feedItems(source: string | JsonObject, address: string | undefined): Promise<Item[]> {
  const { format, feed, isCut } = readFeed(source);
  const entries =
    typeof source === 'string' ? objectsOf(feed.items ?? feed.entries) : jsonFeedEntries(source);
  if (entries.length === 0) throw new ImportProblem('not-a-feed');
  const site = typeof source === 'string' ? readExport(source) : null;
  const context = { ...contextOf(feed, format, address), site };
  const things = exportedThings(entries, site);
  const others = otherThings();
  const items: Item[] = [];
  for (const [index, entry] of entries.entries()) {
    const place = String(index + 1);
    if (entry === null) {
      items.push(await noItem(place, format));
      continue;
    }
    if (others.take(things[index])) continue;
    const title = textOf(objectOf(entry.title).value) ?? textOf(entry.title) ?? '';
    const item = await readItem({ place, title: title.slice(0, 120), from: format, said: entry }, (notes) =>
      parseFeedItem(entry, context, notes, things[index]),
    );
    if (isCut && index === entries.length - 1) item.notes.push({ code: 'cut-off' });
    items.push(item);
  }
  tellUpdates(items, entries);
  return [...withoutSharedNames(items), ...(await others.told(format))];
}

/** That the dates of a feed are those of changes is told once, with its first item that has one. */
function tellUpdates(items: readonly Item[], entries: readonly (JsonObject | null)[]): void {
  const isUpdate = ({ place }: Item) => hasOnlyUpdate(entries[Number(place) - 1] ?? {});
  const dated = items.filter((item) => item.draft && isUpdate(item));
  dated[0]?.notes.push({ code: 'date-of-update', values: { count: dated.length } });
}

function noItem(place: string, from: string): Promise<Item> {
  return readItem({ place, from }, () => {
    throw new ImportProblem('unknown-format', { name: 'JSON' });
  });
}

function readFeed(source: string | JsonObject): { format: string; feed: JsonObject; isCut: boolean } {
  if (typeof source === 'string' && /<!ENTITY/i.test(source)) throw new ImportProblem('entities');
  const whole = typeof source === 'string' ? wholeXml(source) : { xml: source, isCut: false };
  try {
    const { format, feed } = parseFeed(whole.xml);
    return { format, feed: feed as JsonObject, isCut: whole.isCut };
  } catch {
    throw new ImportProblem(typeof source === 'string' ? 'not-xml' : 'not-a-feed');
  }
}

function contextOf(feed: JsonObject, format: string, address: string | undefined): Omit<FeedContext, 'site'> {
  const atomLinks = objectsOf(feed.links).filter(({ rel }) => rel === undefined || rel === 'alternate');
  const site = textOf(feed.link) ?? textOf(atomLinks[0]?.href) ?? textOf(feed.home_page_url);
  const language = textOf(feed.language) ?? textOf(objectOf(feed.xml).lang) ?? textOf(languageOfDc(feed));
  return {
    format,
    base: absolute(textOf(objectOf(feed.xml).base), absolute(site, address)) ?? address,
    language,
  };
}

function languageOfDc({ dc }: JsonObject): unknown {
  const { languages, language } = objectOf(dc);
  return Array.isArray(languages) ? languages[0] : language;
}

/** An address made absolute, for `xml:base` and links that are relative to it. */
function absolute(written: string | undefined, base: string | undefined): string | undefined {
  try {
    return written ? new URL(written, base).href : base;
  } catch {
    return base;
  }
}

/** Tells whether a value is a JSON Feed, of any version. */
export function isJsonFeed(value: unknown): value is JsonObject {
  return (
    isObject(value) && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(textOf(value.version) ?? '')
  );
}
