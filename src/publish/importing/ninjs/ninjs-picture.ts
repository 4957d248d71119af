import type { DraftPicture } from '#publish/importing/draft/draft.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { textOfHtml } from '#publish/importing/html/text-of-html.ts';
import {
  isObject,
  type JsonObject,
  numberOf,
  objectOf,
  objectsOf,
  textOf,
} from '#publish/importing/json-value.ts';

/** A picture among the associations of a ninjs item: its widest rendition, with the point of interest as fractions. */
export function ninjsPicture(picture: JsonObject, base: string | undefined): DraftPicture | null {
  const { renditions } = picture;
  const all = Array.isArray(renditions)
    ? objectsOf(renditions)
    : Object.values(objectOf(renditions)).filter(isObject);
  const sorted = all
    .filter((rendition) => !/svg|video|audio/i.test(textOf(typeOf(rendition)) ?? ''))
    .sort((a, b) => numberOf(b.width) - numberOf(a.width));
  const [widest] = sorted;
  const [address, ...others] = sorted.flatMap(
    ({ href, url }) => resolveWebAddress(textOf(href) ?? textOf(url) ?? '', base) ?? [],
  );
  if (!address || !widest) return null;
  const caption = textOfHtml(
    wordsOf(picture, 'caption') ?? wordsOf(picture) ?? textOf(picture.description_text) ?? '',
  );
  const creditText =
    textOf(picture.creditLine) ?? textOf(picture.creditline) ?? textOf(picture.byline) ?? textOf(picture.by);
  const alt = textOfHtml(wordsOf(picture, 'alt') ?? '');
  const poi = pointOf(widest);
  return {
    address,
    ...(others.length > 0 && { others }),
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(creditText && { creditText }),
    ...(poi && { poi }),
  };
}

function typeOf({ contentType, contenttype, mimetype }: JsonObject): unknown {
  return contentType ?? contenttype ?? mimetype;
}

function wordsOf({ descriptions }: JsonObject, role?: string): string | undefined {
  const entries = objectsOf(descriptions);
  const entry = role ? entries.find((candidate) => candidate.role === role) : entries[0];
  return textOf(entry?.value);
}

/** ninjs counts it in pixels from the upper left. */
function pointOf({ poi, width, height }: JsonObject): { x: number; y: number } | null {
  const { x, y } = objectOf(poi);
  const fraction = (pixels: unknown, size: unknown) =>
    textOf(pixels) === undefined ? Number.NaN : Math.round((numberOf(pixels) / numberOf(size)) * 1000) / 1000;
  const point = { x: fraction(x, width), y: fraction(y, height) };
  return Object.values(point).every((value) => value >= 0 && value <= 1) ? point : null;
}
