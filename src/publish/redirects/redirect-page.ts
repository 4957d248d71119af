import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { escapeHtml, htmlTag } from '#lib/html-tag.ts';

/**
 * The page at an address that has changed: it leads on at once, by itself where refreshing is allowed, else by its link. Search
 * engines take a refresh after no time, with a canonical address, for a lasting redirect; it must not say noindex.
 */
export function redirectPage(
  { inLanguage }: Pick<Edition, 'inLanguage'>,
  href: string,
  title: string,
): string {
  return [
    '<!DOCTYPE html>',
    htmlTag('html', { lang: inLanguage, dir: directionOfLanguage(inLanguage) }),
    '<head>',
    htmlTag('meta', { charset: 'utf-8' }),
    htmlTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlTag('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'" }),
    `<title>${escapeHtml(title)}</title>`,
    htmlTag('link', { rel: 'canonical', href }),
    htmlTag('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` }),
    '</head>',
    `<body><p>${htmlTag('a', { href })}${escapeHtml(title)}</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}
