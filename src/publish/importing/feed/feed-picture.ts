import type { DraftPicture } from '#publish/importing/draft/draft.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { textOfHtml } from '#publish/importing/html/text-of-html.ts';
import { type JsonObject, numberOf, objectOf, objectsOf, textOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { otherPictures } from '#publish/importing/pictures/other-pictures.ts';

/** The lead picture of an item: Media RSS (the widest), an enclosure, the image of a JSON Feed; a thumbnail only where there is nothing else. */
export function feedPicture(entry: JsonObject, base: string | undefined, notes: Notes): DraftPicture | null {
  const media = objectOf(entry.media);
  const grouped = objectOf(objectsOf(media.groups)[0] ?? media.group);
  const contents = [...objectsOf(media.contents), ...objectsOf(grouped.contents)]
    .filter(isPicture)
    .sort((a, b) => numberOf(b.width) - numberOf(a.width));
  const links = objectsOf(entry.links).filter(({ rel }) => rel === 'enclosure');
  const files = [...objectsOf(entry.enclosures), ...links, ...objectsOf(entry.attachments)].filter(isPicture);
  const thumbnails = objectsOf(media.thumbnails);
  const best = contents[0] ?? files[0];
  const named = [...contents, ...files].flatMap(
    ({ url, href }) => resolveWebAddress(textOf(url ?? href) ?? '', base) ?? [],
  );
  const candidates = [best?.url ?? best?.href, entry.image, entry.banner_image, thumbnails[0]?.url];
  const address = candidates
    .map((candidate) => resolveWebAddress(textOf(candidate) ?? '', base))
    .find((found) => found !== null);
  if (!address) return null;
  for (const other of otherPictures([address, ...named].map((one) => ({ address: one })))) {
    notes.gather('pictures-beside', other.address);
  }
  const words = contents[0] ?? {};
  const [caption, credit] = [
    words.description ?? media.description,
    objectsOf(words.credits ?? media.credits)[0],
  ].map(lineOf);
  return { address, ...(caption && { caption }), ...(credit && { creditText: credit }) };
}

function isPicture({ type, mime_type, medium, url, href }: JsonObject): boolean {
  const kind = textOf(type) ?? textOf(mime_type) ?? '';
  if (kind) return /^image\/(?!svg)/i.test(kind);
  return (
    medium === 'image' || /\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)/i.test(textOf(url) ?? textOf(href) ?? '')
  );
}

function lineOf(value: unknown): string {
  return textOfHtml(textOf(objectOf(value).value) ?? textOf(value) ?? '');
}
