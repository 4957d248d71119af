import { parse } from 'parse5';
import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import { attribute, closest, findAll, isElement, rawText } from '#publish/importing/html/element.ts';
import type { HtmlElement, HtmlNode } from '#publish/importing/html/parse-html.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';

type Heading = { text: string; words: string; isOfStory: boolean };

const separator = /\s*(?:[|\u2022\u00B7\u00BB\u203A]|::|\s[-\u2013\u2014/](?=\s))\s*/u;

/**
 * The headline of a page without `og:title`: the <h1> that its <title> contains, else the only <h1> of its story, else the title
 * without the name of the site, which stands in the masthead or in `siteName`.
 */
export function pageHeadline(html: string, title: string, siteName: string): string {
  const headings = headingsOf(html);
  const whole = cleanLine(title);
  // A headline may stand above its <main>: the name of a site is the shorter part of a title.
  const isShort = ({ words }: Heading) => words.length * 2 < foldIdentifier(whole).length;
  const ofSite = headings.filter((heading) => !heading.isOfStory && isShort(heading));
  const names = [siteName, ...ofSite.map(({ text }) => text)];
  const bare = withoutSiteName(whole, names);
  const isSite = (heading: Heading) =>
    ofSite.includes(heading) && bare !== whole && !foldIdentifier(bare).includes(heading.words);
  const own = headings.filter((heading) => !isSite(heading));
  const inTitle = own.filter(({ words }) => foldIdentifier(whole).includes(words));
  const [longest] = inTitle.toSorted((a, b) => b.words.length - a.words.length);
  const ofStory = own.filter(({ isOfStory }) => isOfStory);
  const only = ofStory.length === 1 ? ofStory[0] : own.length === 1 ? own[0] : undefined;
  return longest?.text ?? only?.text ?? bare;
}

/** A title without the name of its site at either end («Headline | Paper»); as it is where the name is all of it. */
export function withoutSiteName(title: string, names: readonly string[]): string {
  const parts = title.split(separator);
  const sites = new Set(names.map(foldIdentifier).filter((name) => name !== ''));
  const isSite = (part: string | undefined) => part !== undefined && sites.has(foldIdentifier(part));
  if (parts.length < 2) return title;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(edges, '');
  return isSite(first) ? title.slice(first.length).replace(edges, '') : title;
}

const edges =
  /^[\s|\u2022\u00B7\u00BB\u203A:\u2013\u2014/-]+|[\s|\u2022\u00B7\u00BB\u203A:\u2013\u2014/-]+$/gu;

/** What the visible <h1> of a page say, and whether each stands in its story: beside what frames the page, where nothing marks it. */
function headingsOf(html: string): Heading[] {
  const page = parse(html).childNodes;
  const isMarked = findAll(page, 'article', 'main').length > 0;
  const isInStory = (heading: HtmlElement) =>
    isMarked
      ? closest(heading, 'article', 'main') !== undefined
      : closest(heading, 'header', 'nav', 'aside', 'footer') === undefined;
  return findAll(page, 'h1')
    .filter((element) => !isHidden(element))
    .map((element) => {
      const text = cleanLine(rawText(element.childNodes));
      return {
        text,
        words: foldIdentifier(text),
        isOfStory: isInStory(element),
      };
    })
    .filter(({ words }) => words !== '');
}

function isHidden(element: HtmlElement): boolean {
  for (let at: HtmlNode | null = element; at && isElement(at); at = at.parentNode as HtmlNode | null) {
    const isOff = at.attrs.some(({ name }) => name === 'hidden') || attribute(at, 'aria-hidden') === 'true';
    if (isOff || /display:\s*none|visibility:\s*hidden/i.test(attribute(at, 'style'))) return true;
  }
  return false;
}
