import { escapeHtml } from '#lib/html-tag.ts';
import { xmlCharacters } from '#lib/xml-characters.ts';

/** What one file may hold: https://www.sitemaps.org/protocol.html#index */
const bytesInFile = 50_000_000;

/** An address of a sitemap: when it last changed, its pictures, and for the news of two days what they are called. */
export type SitemapUrl = {
  loc: string;
  lastmod: Date | null;
  images?: readonly string[];
  news?: { publication: string; language: string; date: Date; title: string };
};

const namespaces = [
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
  'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
].join(' ');
const head = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n`;
const foot = '</urlset>\n';

/** Writes sitemaps of at most `most` addresses and 50 MB each, in the order of the addresses. */
export function* sitemapFiles(urls: Iterable<SitemapUrl>, most = 50_000): Generator<string> {
  let entries: string[] = [];
  let bytes = head.length + foot.length;
  for (const url of urls) {
    const entry = `${urlElement(url)}\n`;
    const size = Buffer.byteLength(entry);
    if (entries.length === most || (entries.length > 0 && bytes + size > bytesInFile)) {
      yield head + entries.join('') + foot;
      entries = [];
      bytes = head.length + foot.length;
    }
    entries.push(entry);
    bytes += size;
  }
  if (entries.length > 0) yield head + entries.join('') + foot;
}

/** Writes the index of sitemaps by their absolute addresses. */
export function sitemapIndex(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<sitemap>${element('loc', address)}</sitemap>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}

function urlElement({ loc, lastmod, images = [], news }: SitemapUrl): string {
  return [
    '<url>',
    element('loc', loc),
    lastmod ? element('lastmod', lastmod.toISOString()) : '',
    ...images.map((image) => `<image:image>${element('image:loc', image)}</image:image>`),
    news
      ? `<news:news><news:publication>${element('news:name', news.publication)}${element('news:language', news.language)}</news:publication>${element('news:publication_date', news.date.toISOString())}${element('news:title', news.title)}</news:news>`
      : '',
    '</url>',
  ].join('');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(xmlCharacters(text))}</${name}>`;
}
