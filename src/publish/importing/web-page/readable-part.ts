import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** The part of a page that is its article, as HTML, with what the library makes of its title; null where it finds none. */
export function readablePart(
  html: string,
  address: string | undefined,
): { content: string; title: string; byline: string } | null {
  // Written out as browsers read it: the library takes a page without <html> for none, and falls over it.
  const { document } = parseHTML(serialize(parse(html)));
  // Nobody sees what they hold; the libraries stumble over them.
  for (const template of document.querySelectorAll('template')) template.remove();
  // Without an address the library would leave links relative to nowhere.
  if (address) {
    const base = document.createElement('base');
    base.setAttribute('href', address);
    document.head?.prepend(base);
  }
  keepRefusedLinks(document);
  const reader = new Readability<string>(document, {
    maxElemsToParse: 60_000,
    keepClasses: true,
    charThreshold: 200,
  });
  const article = reader.parse();
  if (!article?.content) return null;
  return { content: article.content, title: article.title ?? '', byline: article.byline ?? '' };
}

/**
 * The library takes links to scripts away without a word, by their first letters as they stand: so it leaves them to whoever reads its
 * HTML, which runs nowhere, to refuse and to tell.
 */
function keepRefusedLinks(document: Document): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^javascript:/iu.test(href)) link.setAttribute('href', `JavaScript${href.slice(10)}`);
  }
}
