import type { Draft, DraftPicture } from '#publish/importing/draft/draft.ts';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { lineOfHtml, textOfHtml } from '#publish/importing/html/text-of-html.ts';
import { isObject, type JsonObject, objectOf, objectsOf, textOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { readByline } from '#publish/importing/text/read-byline.ts';
import { parseWebAddress, sameAddress } from '#publish/importing/text/same-address.ts';
import { splitCredit } from '#publish/importing/text/split-credit.ts';

/** Tells whether a value is a post of the WordPress REST interface. */
export function isWordPressPost(value: unknown): value is JsonObject {
  return isObject(value) && 'rendered' in objectOf(value.title) && 'rendered' in objectOf(value.content);
}

/** Reads a post of WordPress; asked for with `_embed` it names its author, its lead picture, its categories and tags. */
export function parseWordPressPost(post: JsonObject, address: string | undefined, notes: Notes): Draft {
  const url = resolveWebAddress(textOf(post.link) ?? '', address) ?? undefined;
  const embedded = objectOf(post._embedded);
  const terms = (taxonomy: string) =>
    (Array.isArray(embedded['wp:term']) ? embedded['wp:term'] : [])
      .flatMap(objectsOf)
      .filter((term) => term.taxonomy === taxonomy)
      .flatMap((term) => [textOfHtml(textOf(term.name) ?? '')].filter(Boolean));
  const lead = featuredPicture(objectsOf(embedded['wp:featuredmedia'])[0], url);
  const number = Number(post.featured_media);
  if (!lead && number > 0) notes.add('lead-not-in-source', { number: String(number) });
  const author = objectsOf(embedded.author)[0];
  const name = textOf(author?.name);
  const description = excerptOf(post, notes);
  const status = statusOf(post);
  const guid = textOf(objectOf(post.guid).rendered);
  return {
    key: url ?? guid ?? null,
    sourceId: postId(post, address ?? url),
    url,
    headline: lineOfHtml(textOf(objectOf(post.title).rendered) ?? '', notes),
    ...(description && { description }),
    published: momentOf(post.date_gmt, post.date),
    modified: momentOf(post.modified_gmt, post.modified),
    sections: terms('category'),
    topics: terms('post_tag'),
    ...(lead && { lead: [lead] }),
    ...readByline(name ? textOfHtml(name) : ''),
    blocks: blocksOfHtml(textOf(objectOf(post.content).rendered) ?? '', { base: url ?? address, notes }),
    ...(status !== 'publish' && {
      withheld: { code: 'source-unpublished', values: { status: status.slice(0, 40) } },
    }),
  };
}

/** Posts are counted by site, and a host may have several: what stands before `/wp-json/` is the site. */
function postId(post: JsonObject, address: string | undefined): string | undefined {
  const self = textOf(objectsOf(objectOf(post._links).self)[0]?.href) ?? address ?? '';
  const site = parseWebAddress(self);
  const id = textOf(post.id);
  if (!site || !id) return undefined;
  const [folder = '', rest] = site.pathname.split('/wp-json/');
  return sameAddress(`${site.origin}${rest === undefined ? '' : folder}/?p=${id}`);
}

/** What readers of the site need a password for is not published either, whatever its status says. */
function statusOf(post: JsonObject): string {
  const status = textOf(post.status) ?? 'publish';
  return status === 'publish' && objectOf(post.content).protected === true ? 'protected' : status;
}

/** `date_gmt` is UTC and does not say so; `date` is the local time of the site. */
function momentOf(gmt: unknown, local: unknown): string | null {
  const utc = textOf(gmt);
  if (utc && !utc.startsWith('0000')) return /[zZ]|[+-]\d{2}:?\d{2}$/.test(utc) ? utc : `${utc}Z`;
  return textOf(local) ?? null;
}

/** An excerpt that WordPress cut from the text itself ends in [...]: it is no standfirst. */
function excerptOf(post: JsonObject, notes: Notes): string {
  const text = lineOfHtml(textOf(objectOf(post.excerpt).rendered) ?? '', notes);
  return /(?:\[…\]|\[\.\.\.\]|…)$/u.test(text) ? '' : text;
}

function featuredPicture(media: JsonObject | undefined, base: string | undefined): DraftPicture | null {
  const address = resolveWebAddress(textOf(media?.source_url) ?? '', base);
  if (!media || !address) return null;
  const alt = textOfHtml(textOf(media.alt_text) ?? '');
  const caption = textOfHtml(textOf(objectOf(media.caption).rendered) ?? '');
  return { address, ...(alt && { alt }), ...splitCredit(caption) };
}
