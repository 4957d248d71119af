import { decodeHTML } from 'entities';
import type { Draft } from '#publish/importing/draft/draft.ts';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { textOfHtml } from '#publish/importing/html/text-of-html.ts';
import { toldAddress } from '#publish/importing/html/told-address.ts';
import { type JsonObject, objectOf, objectsOf, textOf, textsOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { sourceId } from '#publish/importing/text/source-id.ts';
import { paragraphsOfBlankLines } from '#publish/importing/wordpress/blank-lines.ts';
import { exportedDraft } from '#publish/importing/wordpress/exported-draft.ts';
import { pictureByNumber } from '#publish/importing/wordpress/picture-by-number.ts';
import type { ExportedThing, SiteExport } from '#publish/importing/wordpress/read-export.ts';
import { feedByline } from './feed-byline.ts';
import { feedPicture } from './feed-picture.ts';

export type FeedContext = {
  format: string;
  base: string | undefined;
  language: string | undefined;
  /** Where the feed is an export of WordPress, all that it says of the site. */
  site: SiteExport | null;
};

// Some feeds have the whole article in `description`; what is longer than this is no summary.
const fullText = 1_000;

/** Reads an item of any feed, as feedsmith gives it. The text is the content, else the summary; a summary beside a content is the standfirst. */
export function parseFeedItem(
  entry: JsonObject,
  context: FeedContext,
  notes: Notes,
  thing?: ExportedThing,
): Draft {
  const draft = feedDraft(entry, context, notes);
  if (!thing || !context.site) return draft;
  const said = { categories: entry.categories, dc: objectOf(entry.dc) };
  return exportedDraft(draft, said, thing, context.site, notes);
}

/**
 * What an export of WordPress says of each of its entries, by their order; where that is not the same, by their guid. Nothing in any
 * other feed.
 */
export function exportedThings(
  entries: readonly (JsonObject | null)[],
  site: SiteExport | null,
): (ExportedThing | undefined)[] {
  if (!site) return [];
  if (site.things.length === entries.length) return [...site.things];
  const byGuid = new Map(site.things.map((thing) => [thing.guid, thing]));
  byGuid.delete('');
  return entries.map((entry) => byGuid.get(cleanLine(decodeHTML(guidOf(entry ?? {}) ?? ''))));
}

function feedDraft(entry: JsonObject, context: FeedContext, notes: Notes): Draft {
  const { format, language } = context;
  const base = resolveWebAddress(textOf(objectOf(entry.xml).base) ?? '', context.base) ?? context.base;
  const url = addressOf(entry, base, notes);
  const { content, summary } = wordsOf(entry);
  const isSummary = content === undefined;
  const blocks = blocksIn(content ?? summary ?? '', context, url ?? base, notes);
  if (isSummary && blocks.length > 0 && (summary?.length ?? 0) < fullText) notes.add('summary-only');
  const lead = feedPicture(entry, url ?? base, notes);
  const description = isSummary || !summary ? '' : textOfHtml(summary);
  const guid = guidOf(entry);
  const dc = objectOf(entry.dc);
  return {
    key: url ?? guid ?? null,
    sourceId: sourceId(guid, url ?? base),
    url,
    headline: headlineOf(entry),
    ...(description && { description }),
    language:
      textOf(entry.language) ?? textOf(objectOf(entry.xml).lang) ?? textsOf(dc.languages)[0] ?? language,
    published: dateOf([...datesOfPublication(entry), entry.updated]),
    modified: dateOf([entry.updated, entry.date_modified, textsOf(objectOf(entry.dcterms).modified)[0]]),
    ...categoriesOf(entry, format),
    ...(lead && { lead: [lead] }),
    ...feedByline(entry, notes),
    blocks,
  };
}

function guidOf({ guid, id, rdf }: JsonObject): string | undefined {
  return textOf(objectOf(guid).value) ?? textOf(id) ?? textOf(objectOf(rdf).about);
}

/** Feeds without content but with a long, marked-up description give the article in it. */
function wordsOf(entry: JsonObject): { content?: string; summary?: string } {
  const html =
    textOf(objectOf(entry.content).encoded) ??
    textOf(objectOf(entry.content).value) ??
    textOf(entry.content_html);
  const plain = textOf(entry.content_text);
  const content = html ?? (plain && asHtml(plain));
  const summary = textOf(entry.description) ?? textOf(objectOf(entry.summary).value) ?? textOf(entry.summary);
  return { ...(content && { content }), ...(summary && { summary }) };
}

function blocksIn(
  html: string,
  { site }: FeedContext,
  base: string | undefined,
  notes: Notes,
): Draft['blocks'] {
  if (!site) return blocksOfHtml(html, { base, notes });
  return blocksOfHtml(paragraphsOfBlankLines(html), { base, notes, pictureByNumber: pictureByNumber(site) });
}

function asHtml(text: string): string {
  return `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\n+/g, '</p><p>')}</p>`;
}

function headlineOf({ title }: JsonObject): string {
  return textOfHtml(textOf(objectOf(title).value) ?? textOf(title) ?? '');
}

function addressOf(entry: JsonObject, base: string | undefined, notes: Notes): string | undefined {
  const links = objectsOf(entry.links).filter(({ rel }) => rel === undefined || rel === 'alternate');
  const { value: guid, isPermaLink } = objectOf(entry.guid);
  const permalink = isPermaLink !== false && /^https?:/.test(textOf(guid) ?? '') ? guid : undefined;
  const candidates = [entry.link, links[0]?.href, entry.url, permalink, entry.external_url];
  const written = candidates
    .map((candidate) => textOf(candidate))
    .find((candidate) => candidate !== undefined);
  return toldAddress(written, base, notes);
}

function datesOfPublication({ pubDate, published, date_published, dc }: JsonObject): unknown[] {
  return [pubDate, published, date_published, textsOf(objectOf(dc).dates)[0]];
}

/** Tells whether an entry says only when it was changed, as it may in Atom, where `updated` must be and `published` may (RFC 4287, 4.1.2). */
export function hasOnlyUpdate(entry: JsonObject): boolean {
  return dateOf(datesOfPublication(entry)) === null && dateOf([entry.updated]) !== null;
}

function dateOf(candidates: readonly unknown[]): string | null {
  return candidates.map(textOf).find((written) => written !== undefined) ?? null;
}

function categoriesOf(entry: JsonObject, format: string): Pick<Draft, 'sections' | 'topics'> {
  const named = objectsOf(entry.categories).flatMap(
    ({ name, label, term }) => textOf(label) ?? textOf(name) ?? textOf(term) ?? [],
  );
  const subjects = textsOf(objectOf(entry.dc).subjects);
  const tags = format === 'json' ? textsOf(entry.tags) : [];
  const all = [...named, ...subjects, ...tags].map(textOfHtml).filter(Boolean);
  const terms = objectsOf(entry.categories).flatMap(({ term }) => textOf(term) ?? []);
  return { sections: [...all, ...terms], topics: all };
}
