import type { Notes } from '#publish/importing/note.ts';
import { type ShortcodeToken, shortcodeTokens } from './shortcode-tokens.ts';

/** The picture of a site by the number that the site gave it, as an `<img>` or a `<figure>`; undefined where it is not known. */
export type PictureByNumber = (number: string) => string | undefined;

const media = new Map([
  ['video', 'video'],
  ['audio', 'audio'],
  ...['embed', 'youtube', 'vimeo', 'soundcloud', 'tweet', 'twitter', 'instagram', 'facebook'].map(
    (name): [string, string] => [name, 'iframe'],
  ),
]);

/**
 * HTML without the shortcodes of WordPress: a caption becomes a figure, a gallery of known pictures too, films and posts become
 * what HTML has for them. Of all others the words between their tags stay; each kind is told.
 */
export function expandShortcodes(
  html: string,
  notes: Notes,
  pictureOf: PictureByNumber = () => undefined,
): string {
  const tokens = shortcodeTokens(html);
  const pieces: string[] = [];
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start < at) continue;
    pieces.push(html.slice(at, token.start));
    at = token.end;
    if (token.isClosing) continue;
    const next = tokens[index + 1];
    const end = next?.isClosing && next.name === token.name ? next : undefined;
    const expanded = expand(token, end ? html.slice(token.end, end.start) : '', (number) => {
      const picture = pictureOf(number);
      if (picture === undefined) notes.gather('dropped-shortcodes', `[${token.name} ${number}]`);
      return picture;
    });
    if (expanded === null) notes.gather('dropped-shortcodes', `[${token.name}]`);
    else {
      pieces.push(expanded);
      at = end?.end ?? at;
    }
  }
  return [...pieces, html.slice(at)].join('');
}

/** What stands for a shortcode; null where only its tags are to go. */
function expand(
  { name, attributes }: ShortcodeToken,
  inner: string,
  pictureOf: PictureByNumber,
): string | null {
  if (name === 'caption' || name === 'wp_caption') return captioned(attributes, inner);
  if (name === 'gallery') {
    const numbers = (attributeIn(attributes, 'ids') ?? '').split(',').map((number) => number.trim());
    const images = numbers.flatMap((number) => (number ? (pictureOf(number) ?? []) : []));
    if (images.length === 1) return images.join('');
    return images.length > 0 ? `<figure>${images.join('')}</figure>` : null;
  }
  const element = media.get(name);
  // It stands in HTML already: what could end the attribute is written as an entity, as are quotes that were made beautiful.
  const [, address] = /(https?:\/\/(?:(?!&#|&quot;)[^\s"'<>\]])+)/.exec(`${attributes} ${inner}`) ?? [];
  return element && address ? `<${element} src="${address}"></${element}>` : null;
}

function captioned(attributes: string, inner: string): string | null {
  const [, image, words = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner) ?? [];
  if (!image) return null;
  const caption = words.trim() || attributeIn(attributes, 'caption') || '';
  return `<figure>${image}<figcaption>${caption}</figcaption></figure>`;
}

function attributeIn(attributes: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`).exec(attributes) ?? [];
  return double ?? single ?? bare;
}
