import { parse } from 'parse5';
import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import { closest, findAll, isElement, rawText } from '#publish/importing/html/element.ts';
import type { HtmlElement, HtmlNode } from '#publish/importing/html/parse-html.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';

const mostLetters = 500;
const mostNodes = 1_000;
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const elsewhere = /^(?:aside|nav|footer|form|figure|script|style|noscript|template|svg|math)$/;

/**
 * The short lines of a page near a headline, each element that holds one: in the <header> that the headline stands in, and below it,
 * before the text has gone on for 500 characters or another heading comes. None where the page does not show the headline.
 */
export function linesNearHeadline(html: string, headline: string): HtmlElement[] {
  const line = headlineIn(parse(html).childNodes, headline);
  return line ? linesNear(line) : [];
}

/** The one heading that says the headline, else the only <h1>. */
function headlineIn(nodes: readonly HtmlNode[], headline: string): HtmlElement | undefined {
  const words = (element: HtmlElement) => foldIdentifier(rawText(element.childNodes));
  const same = findAll(nodes, ...headings).filter((element) => words(element) === foldIdentifier(headline));
  const [only, ...others] = findAll(nodes, 'h1');
  return same[0] ?? (others.length === 0 ? only : undefined);
}

/** The short lines near a headline, each element that holds one: its own <header> first, then what follows. */
function linesNear(headline: HtmlElement): HtmlElement[] {
  const head = closest(headline, 'header');
  const isOfStory = head && closest(head, 'article', 'main');
  const around = isOfStory ? withinBounds(inOrder(head.childNodes, isElsewhere), headline) : [];
  const lines = [...around, ...withinBounds(following(headline), headline)];
  return [...new Set(lines)].filter((line) => line !== headline && isLine(line));
}

/** The elements of a stretch of a page until another heading, too much text or too many nodes come. */
function withinBounds(nodes: Iterable<HtmlNode>, headline: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  let [letters, count] = [0, 0];
  for (const node of nodes) {
    count += 1;
    letters += 'value' in node ? cleanLine(node.value).length : 0;
    if (letters > mostLetters || count > mostNodes) break;
    if (!isElement(node)) continue;
    if (headings.includes(node.tagName) && node !== headline) break;
    found.push(node);
  }
  return found;
}

/** What comes after an element in the order of the page, without what is no part of the story's head. */
function* following(element: HtmlElement): Generator<HtmlNode> {
  let at: HtmlElement = element;
  while (at.parentNode && isElement(at.parentNode as HtmlNode)) {
    const parent = at.parentNode as HtmlElement;
    yield* inOrder(parent.childNodes.slice(parent.childNodes.indexOf(at) + 1), isElsewhere);
    at = parent;
  }
}

/** Nodes and all below them in the order of the page, without recursion, for pages can be nested deeply. */
function* inOrder(
  nodes: readonly HtmlNode[],
  isPassed: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlNode> {
  const open = [nodes.values()];
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const { value: node, done } = inner.next();
    if (done) open.pop();
    else if (!isElement(node)) yield node;
    else if (!isPassed(node)) {
      yield node;
      open.push(node.childNodes.values());
    }
  }
}

function isLine(element: HtmlElement): boolean {
  let left = mostNodes;
  for (const node of inOrder(element.childNodes)) {
    left -= 1 + ('value' in node ? node.value.length : 0);
    if (left < 0) return false;
  }
  return true;
}

/** Other stories stand in lists with a link that is long enough to be a headline. */
function isElsewhere(element: HtmlElement): boolean {
  if (elsewhere.test(element.tagName)) return true;
  if (element.tagName !== 'li' && element.tagName !== 'article') return false;
  let left = 50;
  for (const node of inOrder(element.childNodes)) {
    left -= 1;
    if (left < 0) return false;
    if (isElement(node, 'a') && isLine(node) && cleanLine(rawText(node.childNodes)).split(' ').length >= 4)
      return true;
  }
  return false;
}
