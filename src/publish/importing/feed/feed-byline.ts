import type { Draft, DraftCredit } from '#publish/importing/draft/draft.ts';
import { nameOfHtml } from '#publish/importing/html/text-of-html.ts';
import { type JsonObject, objectOf, objectsOf, textOf, textsOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { readByline } from '#publish/importing/text/read-byline.ts';

/** Who made an item of a feed: `dc:creator`, `author` (RSS puts an e-mail address before the name), Atom's authors and contributors. */
export function feedByline(
  entry: JsonObject,
  notes: Notes,
): Pick<Draft, 'author' | 'contributor' | 'agencies' | 'dateline' | 'creditText'> {
  const creators = textsOf(objectOf(entry.dc).creators);
  const rss = objectsOf(entry.authors).length === 0 ? textsOf(entry.authors).map(nameOfAddress) : [];
  const written = creators.length > 0 ? creators : rss;
  if (written.length > 0) return readByline(written.map((name) => nameOfHtml(name, notes)).join(', '));
  const people = objectsOf(entry.authors).flatMap(personOf);
  const contributor = objectsOf(entry.contributors).flatMap(personOf);
  const [only] = people;
  const parsed = people.length === 1 && only ? readByline(nameOfHtml(only.name, notes)) : {};
  // One field for all: what is a place and an agency is taken apart, a person keeps the address of their page.
  const byline = parsed.agencies ? parsed : people.length > 0 ? { author: people } : {};
  const source = textOf(objectOf(entry.source).title);
  return {
    ...byline,
    ...(contributor.length > 0 && { contributor }),
    ...(source && !byline.agencies && { agencies: [{ name: source }] }),
  };
}

function personOf({ name, uri, url }: JsonObject): DraftCredit[] {
  const named = textOf(name);
  const page = textOf(uri) ?? textOf(url);
  return named ? [{ name: named, ...(page && /^https?:/.test(page) && { url: page }) }] : [];
}

function nameOfAddress(written: string): string {
  return /\(([^()]+)\)/.exec(written)?.[1] ?? (/^\S+@\S+$/.test(written) ? '' : written);
}
