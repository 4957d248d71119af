import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { htmlTag } from '#lib/html-tag.ts';
import { cardSize } from '#publish/share/card-size.ts';
import type { HeadFacts } from './head-facts.ts';
import type { HeadMeta } from './head-tags.ts';

type Properties = [property: string, content: string | undefined][];

/** What other sites and messengers show with a link to a page: https://ogp.me, and the card of X where it has words of its own. */
export function openGraph(
  meta: HeadMeta,
  facts: HeadFacts & { paperImage: string | null },
  edition: Edition,
): string[] {
  const { title, description, canonical, article } = meta;
  const image = imageOf(meta, facts, edition);
  const properties: Properties = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', article?.headline ?? title],
    ['og:description', description],
    ['og:site_name', edition.name],
    ['og:locale', localeOf(article?.inLanguage ?? edition.inLanguage, edition)],
    ...facts.translations
      .filter(({ id }) => id !== article?.id)
      .map(({ inLanguage }): Properties[number] => ['og:locale:alternate', localeOf(inLanguage, edition)]),
    ['og:url', canonical ?? undefined],
    ...image,
    ['article:published_time', article?.datePublished ?? undefined],
    ['article:modified_time', article?.dateModified],
    ['article:section', article?.articleSection.name],
    ...(article?.keywords ?? []).map(({ name }): Properties[number] => ['article:tag', name]),
  ];
  return [
    ...properties.flatMap(([property, content]) => (content ? [htmlTag('meta', { property, content })] : [])),
    htmlTag('meta', {
      name: 'twitter:card',
      content: image.length > 0 ? 'summary_large_image' : 'summary',
    }),
  ];
}

/** A language with its country: that of the paper for its own language, else the one that the tag names. */
function localeOf(tag: string, { inLanguage, region }: Edition): string {
  const [language = tag, country] = tag.split('-');
  const isOwn = language.toLowerCase() === inLanguage.split('-', 1)[0]?.toLowerCase();
  return isOwn ? `${language}_${region}` : country ? `${language}_${country.toUpperCase()}` : language;
}

/** The drawn image, with its size so that it is shown at once; without one the article's picture, else that of the paper. */
function imageOf(
  { article }: HeadMeta,
  { shareImage, paperImage }: HeadFacts & { paperImage: string | null },
  { url, basePath, name }: Edition,
): Properties {
  const lead = article?.image?.[0];
  const picture = lead && singleRendition(lead, 1600);
  if (!shareImage && picture) {
    return [
      ['og:image', url + mediaHref(picture.url, basePath)],
      ['og:image:type', 'image/webp'],
      ['og:image:alt', lead.alt],
    ];
  }
  const drawn = shareImage ?? paperImage;
  if (!drawn) return [];
  return [
    ['og:image', url + basePath + drawn],
    ['og:image:type', 'image/jpeg'],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', shareImage ? article?.headline : name],
  ];
}
