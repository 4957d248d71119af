import { canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { Translation } from '#domain/edition/translations-of.ts';
import { htmlTag } from '#lib/html-tag.ts';

/**
 * Links from a page to its text in every language, itself among them, as Google demands; the original, which comes first, is
 * for all who read none of them. https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function languageLinks(edition: Edition, translations: readonly Translation[]): string[] {
  const link = (hreflang: string, id: string) =>
    htmlTag('link', { rel: 'alternate', hreflang, href: canonicalUrl(edition, id) });
  const [original] = translations;
  return [
    ...translations.map(({ inLanguage, id }) => link(inLanguage, id)),
    ...(original ? [link('x-default', original.id)] : []),
  ];
}
