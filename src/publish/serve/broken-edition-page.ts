import { escapeHtml, htmlTag } from '#lib/html-tag.ts';
import arabic from '#publish/edition/check-messages.ar.json' with { type: 'json' };
import english from '#publish/edition/check-messages.en.json' with { type: 'json' };

/**
 * The page that stands in the place of every other one while an edition cannot be shown: what is wrong, as it is told in the
 * terminal, in Arabic and in English. Each line has the direction of its own words.
 */
export function brokenEditionPage(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return [
    '<!DOCTYPE html>',
    htmlTag('html', { lang: 'ar', dir: 'rtl' }),
    '<head>',
    htmlTag('meta', { charset: 'utf-8' }),
    htmlTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlTag('meta', { name: 'color-scheme', content: 'light dark' }),
    `<title>${escapeHtml(arabic.broken.title)}</title>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(arabic.broken.title)}</h1>`,
    `<p>${escapeHtml(arabic.broken.waits)}</p>`,
    htmlTag('div', { lang: 'en', dir: 'ltr' }),
    `<p>${escapeHtml(english.broken.title)}. ${escapeHtml(english.broken.waits)}</p>`,
    '</div>',
    ...lines.map((line) => `${htmlTag('p', { dir: 'auto' })}${escapeHtml(line.trim())}</p>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
