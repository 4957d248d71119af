import { decodeHTML } from 'entities';
import { cleanLine } from '#publish/importing/text/clean-text.ts';

/** What an export of WordPress says of a thing beside the words of RSS. `number` is its id at the site. */
export type ExportedThing = {
  number: string;
  guid: string;
  type: string;
  status: string;
  hasPassword: boolean;
  excerpt: string;
  /** When it was published, where it says so in UTC. */
  published?: string;
  /** The number of its lead picture. */
  thumbnail?: string;
  /** Of a picture, where it lies and what it shows. */
  file?: { address: string; alt: string; caption: string };
};

/** A whole export: its things in their order and by number, the names of its accounts. */
export type SiteExport = {
  things: readonly ExportedThing[];
  byNumber: ReadonlyMap<string, ExportedThing>;
  names: ReadonlyMap<string, string>;
};

/** Reads what RSS has no words for from an export of WordPress (WXR); null for any other feed. */
export function readExport(xml: string): SiteExport | null {
  if (!/xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(xml.slice(0, 10_000))) return null;
  const things = [...itemsIn(xml)].map(thingOf);
  const head = xml.slice(0, Math.max(0, xml.search(/<item\b/)));
  const accounts = [...head.matchAll(/<wp:author>([\s\S]*?)<\/wp:author>/g)].map(
    ([, account = '']) => account,
  );
  const names = accounts.map((account): [string, string] => [
    fieldIn(account, 'wp:author_login'),
    fieldIn(account, 'wp:author_display_name'),
  ]);
  return {
    things,
    byNumber: new Map(things.map((thing) => [thing.number, thing])),
    names: new Map(names.filter(([login, name]) => login && name)),
  };
}

/** The text of each item; what stands in CDATA ends none. The body, in which anything may stand, is left out. */
function* itemsIn(xml: string): Generator<string> {
  let start = -1;
  for (const { 0: found, index } of xml.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<item\b[^>]*>|<\/item\s*>/g)) {
    if (found.startsWith('<item')) start = index;
    if (!found.startsWith('</item') || start < 0) continue;
    yield xml
      .slice(start, index)
      .replace(/<content:encoded>\s*(?:<!\[CDATA\[[\s\S]*?\]\]>\s*)*<\/content:encoded>/, '');
    start = -1;
  }
}

function thingOf(item: string): ExportedThing {
  const meta = new Map(
    [...item.matchAll(/<wp:postmeta>([\s\S]*?)<\/wp:postmeta>/g)].map(([, entry = '']) => [
      fieldIn(entry, 'wp:meta_key'),
      fieldIn(entry, 'wp:meta_value'),
    ]),
  );
  const [address, thumbnail] = [fieldIn(item, 'wp:attachment_url'), meta.get('_thumbnail_id')];
  const excerpt = fieldIn(item, 'excerpt:encoded');
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(fieldIn(item, 'wp:post_date_gmt')) ?? [];
  return {
    number: fieldIn(item, 'wp:post_id'),
    guid: fieldIn(item, 'guid'),
    type: fieldIn(item, 'wp:post_type') || 'post',
    status: fieldIn(item, 'wp:status') || 'publish',
    hasPassword: fieldIn(item, 'wp:post_password') !== '',
    excerpt,
    ...(day && !day.startsWith('0000') && { published: `${day}T${time}Z` }),
    ...(thumbnail && { thumbnail }),
    ...(address && { file: { address, alt: meta.get('_wp_attachment_image_alt') ?? '', caption: excerpt } }),
  };
}

function fieldIn(xml: string, name: string): string {
  const field = new RegExp(
    `<${name}(?:\\s[^>]*)?>\\s*(?:<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|([^<]*))\\s*</${name}>`,
  );
  const [, literal, encoded = ''] = field.exec(xml) ?? [];
  return cleanLine(literal ?? decodeHTML(encoded));
}
