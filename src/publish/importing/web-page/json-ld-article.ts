import type { Draft, DraftCredit, DraftPicture } from '#publish/importing/draft/draft.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { textOfHtml } from '#publish/importing/html/text-of-html.ts';
import {
  isObject,
  type JsonObject,
  objectOf,
  objectsOf,
  textOf,
  textsOf,
} from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { otherPictures } from '#publish/importing/pictures/other-pictures.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { readByline } from '#publish/importing/text/read-byline.ts';

/** What the JSON-LD of a page says of its article; texts may be in HTML, truth may be the text "True". */
export function jsonLdArticle(article: JsonObject, base: string | undefined, notes: Notes): Partial<Draft> {
  const headline = textOfHtml(textOf(article.headline) ?? textOf(article.name) ?? '');
  const description = textOfHtml(textOf(article.description) ?? '');
  const alternative = textOfHtml(textOf(article.alternativeHeadline) ?? '');
  const pictures = picturesOf(article.image, base);
  const lead = pictures.slice(0, 1);
  for (const { address } of otherPictures(pictures)) notes.gather('pictures-beside', address ?? '');
  const { isAccessibleForFree: said } = article;
  const free = typeof said === 'boolean' ? String(said) : (textOf(said) ?? '');
  return {
    ...(headline && { headline }),
    ...(description && { description }),
    ...(alternative && { alternativeHeadline: alternative }),
    language: textOf(objectOf(article.inLanguage).alternateName) ?? textsOf(article.inLanguage)[0],
    published: textOf(article.datePublished) ?? textOf(article.dateCreated) ?? null,
    modified: textOf(article.dateModified) ?? null,
    sections: textsOf(article.articleSection).map(textOfHtml),
    topics: keywordsOf(article.keywords),
    ...(lead.length > 0 && { lead }),
    ...authorsOf(article, base),
    ...(/^(?:true|false)$/i.test(free) && { isAccessibleForFree: /^true$/i.test(free) }),
  };
}

/** A list, or one text with commas. */
function keywordsOf(value: unknown): string[] {
  const written = [value].flat().flatMap((entry) => textOf(isObject(entry) ? entry.name : entry) ?? []);
  const texts = written.length === 1 ? (written[0] ?? '').split(/[,\u060C;]/u) : written;
  // Content systems file their own marks among them: "type:article".
  return texts
    .map((text) => cleanLine(textOfHtml(text)))
    .filter((text) => text !== '' && !/^[\w-]+:/.test(text));
}

function picturesOf(value: unknown, base: string | undefined): DraftPicture[] {
  return [value].flat().flatMap((entry): DraftPicture[] => {
    const { url, contentUrl, caption, creditText } = objectOf(entry);
    const address = resolveWebAddress(textsOf(isObject(entry) ? (contentUrl ?? url) : entry)[0] ?? '', base);
    if (!address) return [];
    const [words, credit] = [caption, creditText].map((text) => textOfHtml(textOf(text) ?? ''));
    return [{ address, ...(words && { caption: words }), ...(credit && { creditText: credit }) }];
  });
}

function authorsOf(
  article: JsonObject,
  base: string | undefined,
): Pick<Draft, 'author' | 'agencies' | 'dateline' | 'creditText'> {
  const entries = [article.author].flat();
  const texts = entries.flatMap((entry) => (isObject(entry) ? [] : (textOf(entry) ?? [])));
  const byline = texts.length > 0 ? readByline(texts.map(textOfHtml).join(', ')) : {};
  const named = objectsOf(entries).flatMap((entry): DraftCredit[] => {
    const name = textOfHtml(textsOf(entry.name)[0] ?? '');
    const url = resolveWebAddress(textOf(entry.url) ?? '', base);
    const isHouse = /Organization$/.test(textsOf(entry['@type'])[0] ?? '');
    return name ? [{ name, ...(isHouse && { type: 'organization' as const }), ...(url && { url }) }] : [];
  });
  // A list may have things and bare names in it.
  if (texts.length > 0) {
    const author = [...named, ...(byline.author ?? [])];
    return { ...byline, ...(author.length > 0 && { author }) };
  }
  const [only] = named;
  const parsed = named.length === 1 && only ? readByline(only.name) : {};
  return parsed.agencies ? parsed : named.length > 0 ? { author: named } : {};
}
