import type { Draft, DraftPicture } from '#publish/importing/draft/draft.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { lineOfHtml, textOfHtml } from '#publish/importing/html/text-of-html.ts';
import { type JsonObject, objectsOf, textOf, textsOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { readByline } from '#publish/importing/text/read-byline.ts';
import { splitCredit } from '#publish/importing/text/split-credit.ts';
import type { ExportedThing, SiteExport } from './read-export.ts';

/** The draft of a post of an export: what RSS says of it, with its lead picture, its excerpt, and whether it was published. */
export function exportedDraft(
  draft: Draft,
  { categories, dc }: { categories: unknown; dc: JsonObject },
  thing: ExportedThing,
  { byNumber, names }: SiteExport,
  notes: Notes,
): Draft {
  const namesIn = (domain: string) =>
    objectsOf(categories).flatMap((one) => (one.domain === domain ? (textOf(one.name) ?? []) : []));
  const accounts = textsOf(dc.creators).map((login) => names.get(login) ?? login);
  const lead = pictureOf(byNumber.get(thing.thumbnail ?? ''));
  if (thing.thumbnail && !lead) notes.add('lead-not-in-source', { number: thing.thumbnail.slice(0, 40) });
  const status = thing.hasPassword && thing.status === 'publish' ? 'protected' : thing.status;
  const description = lineOfHtml(thing.excerpt, notes);
  return {
    ...draft,
    published: draft.published ?? thing.published ?? null,
    ...readByline(accounts.map(textOfHtml).join(', ')),
    sections: namesIn('category'),
    topics: namesIn('post_tag'),
    ...(description && { description }),
    ...(lead && { lead: [lead] }),
    ...(status !== 'publish' && {
      withheld: { code: 'source-unpublished', values: { status: status.slice(0, 40) } },
    }),
  };
}

function pictureOf(thing: ExportedThing | undefined): DraftPicture | null {
  const address = resolveWebAddress(thing?.file?.address ?? '', undefined);
  if (!thing?.file || !address) return null;
  const { alt, caption } = thing.file;
  return { address, ...(alt && { alt }), ...splitCredit(textOfHtml(caption)) };
}
