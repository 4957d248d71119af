import { momentText } from '#publish/importing/dates/moment-text.ts';
import type { Draft, DraftBlock } from '#publish/importing/draft/draft.ts';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { lineOfHtml, nameOfHtml } from '#publish/importing/html/text-of-html.ts';
import { toldAddress } from '#publish/importing/html/told-address.ts';
import { isObject, type JsonObject, textOf, textsOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { readBody } from '#publish/importing/pasted/read-body.ts';
import { expandShortcodes } from '#publish/importing/shortcodes/expand-shortcodes.ts';
import { cleanLine, cleanText } from '#publish/importing/text/clean-text.ts';
import { readByline } from '#publish/importing/text/read-byline.ts';
import { type FieldNames, noRecord, type RecordField } from './record-fields.ts';

/** Tells whether a value has a title and a text under the names that are looked for. */
export function isRecord(value: unknown, names: FieldNames): value is JsonObject {
  return (
    isObject(value) &&
    (['title', 'content'] as const).every((field) => names[field].some((name) => name in value))
  );
}

/** Reads a record of {title, content, author?, url?, date?, source? ...}; the content may be HTML or text with a paragraph in each line. */
export function parseRecord(value: unknown, names: FieldNames, notes: Notes): Draft {
  if (!isRecord(value, names)) throw noRecord();
  const get = (field: RecordField) =>
    names[field].map((name) => value[name]).find((found) => textsOf(found).length > 0);
  const text = (field: RecordField) => textsOf(get(field))[0];
  const address = (field: 'url' | 'image', base?: string) => toldAddress(text(field), base, notes);
  const url = address('url');
  const id = text('id');
  const source = text('source');
  const image = address('image', url);
  const {
    dateline,
    author,
    agencies = [],
    creditText,
  } = readByline(
    textsOf(get('author'))
      .map((name) => nameOfHtml(name, notes))
      .join(', '),
  );
  const summary = text('summary');
  return {
    key: url ?? (id ? `${source ?? ''} ${id}` : null),
    ...{ url, dateline, creditText },
    ...(author && { author }),
    headline: lineOfHtml(text('title') ?? '', notes),
    ...(summary && { description: lineOfHtml(summary, notes) }),
    language: text('language'),
    published: momentText(get('date')),
    modified: momentText(get('modified')),
    sections: textsOf(get('section')).map((name) => lineOfHtml(name, notes)),
    topics: textsOf(get('topics')).map(cleanLine),
    agencies: [...agencies, ...(source ? [{ name: source }] : [])],
    ...(image && { lead: [{ address: image }] }),
    blocks: blocksOfContent(textOf(text('content')) ?? '', url, notes),
  };
}

function blocksOfContent(written: string, base: string | undefined, notes: Notes): DraftBlock[] {
  const content = expandShortcodes(written, notes);
  const isHtml =
    /<\/?(?:p|br|div|h[1-6]|ul|ol|li|table|figure|img|a|strong|b|em|i|blockquote|span|script)\b[^<>]*>/i.test(
      content,
    );
  if (isHtml) return blocksOfHtml(content, { base, notes });
  return readBody(
    cleanText(content)
      .split('\n')
      .map(cleanLine)
      .filter((line) => line !== ''),
  );
}
