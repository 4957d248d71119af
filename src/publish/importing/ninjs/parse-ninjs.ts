import type { Draft, DraftBlock } from '#publish/importing/draft/draft.ts';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { textOfHtml } from '#publish/importing/html/text-of-html.ts';
import { isObject, type JsonObject, objectsOf, textOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { readBody } from '#publish/importing/pasted/read-body.ts';
import { cleanLine, cleanText } from '#publish/importing/text/clean-text.ts';
import { ninjsMakers } from './ninjs-makers.ts';
import { ninjsPicture } from './ninjs-picture.ts';
import { ninjsWithheld } from './ninjs-withheld.ts';

/** Reads a news item of ninjs. 2.x names its fields in small letters, 3.x in camel case, and both have lists of headlines and bodies by role. */
export function parseNinjs(item: JsonObject, address: string | undefined, notes: Notes): Draft {
  const get = (name: string) => item[name] ?? item[name.toLowerCase()];
  const url =
    resolveWebAddress(textOf(get('url')) ?? textOf(objectsOf(get('altIds'))[0]?.url) ?? '', address) ??
    undefined;
  const body = bodyOf(item);
  const pictures = picturesOf(get('associations')).flatMap((one) => ninjsPicture(one, url ?? address) ?? []);
  const [lead, ...others] = pictures;
  const blocks = blocksOfBody(body, url ?? address, notes);
  const kicker = textIn(item, 'headlines', 'kicker');
  return {
    key: textOf(get('uri')) ?? url ?? null,
    url,
    headline: textOfHtml(
      textIn(item, 'headlines', 'main') ??
        textIn(item, 'headlines') ??
        textOf(get('headline')) ??
        textOf(get('title')) ??
        '',
    ),
    ...(kicker && { kicker: textOfHtml(kicker) }),
    description: textOfHtml(textIn(item, 'descriptions') ?? textOf(item.description_text) ?? '') || undefined,
    language: textOf(get('language')),
    published:
      textOf(get('firstCreated')) ?? textOf(get('versionCreated')) ?? textOf(get('contentCreated')) ?? null,
    modified: textOf(get('versionCreated')) ?? null,
    sections: [
      ...named(get('genres')),
      ...named(item.genre),
      ...named(get('subjects')),
      ...named(item.subject),
    ],
    topics: [...named(get('subjects')), ...named(item.subject)],
    ...ninjsMakers(item, notes),
    ...ninjsWithheld(item),
    ...(lead && { lead: [lead] }),
    blocks: [...blocks, ...others.map((picture): DraftBlock => ({ type: 'picture', picture }))],
  };
}

/** The value of the entry of a list that has the role; without a role the first. */
function textIn(item: JsonObject, list: string, role?: string): string | undefined {
  const entries = objectsOf(item[list]);
  const entry = role
    ? entries.find((candidate) => textOf(candidate.role)?.toLowerCase() === role)
    : entries[0];
  return textOf(entry?.value);
}

/** Of several bodies the one in HTML: it says more than the same words without marks. */
function bodyOf(item: JsonObject): { value: string; isHtml: boolean } {
  const bodies = objectsOf(item.bodies);
  const type = (body: JsonObject) => textOf(body.contentType) ?? textOf(body.contenttype) ?? '';
  const html = bodies.find((body) => /html/i.test(type(body)));
  const value = textOf(html?.value) ?? textOf(item.body_xhtml) ?? textOf(item.body_html);
  if (value) return { value, isHtml: true };
  const plain = textOf(bodies[0]?.value) ?? textOf(item.body_text) ?? '';
  return { value: plain, isHtml: /<p\b/i.test(plain) };
}

function blocksOfBody(
  { value, isHtml }: { value: string; isHtml: boolean },
  base: string | undefined,
  notes: Notes,
): DraftBlock[] {
  if (isHtml) return blocksOfHtml(value, { base, notes });
  return readBody(
    cleanText(value)
      .split('\n')
      .map(cleanLine)
      .filter((line) => line !== ''),
  );
}

function named(value: unknown): string[] {
  return objectsOf(value).flatMap(({ name }) => cleanLine(textOf(name) ?? '') || []);
}

/** Associations are a list in 2.x and later, named fields before. */
function picturesOf(associations: unknown): JsonObject[] {
  const all = Array.isArray(associations)
    ? objectsOf(associations)
    : Object.values(isObject(associations) ? associations : {}).filter(isObject);
  return all.filter(({ type }) => type === 'picture' || type === 'graphic');
}
