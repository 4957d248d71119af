import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { attribute, findAll, hasClass, isElement, rawText } from './element.ts';
import { embedOf, isPost } from './embed-of.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';
import type { ReadContext } from './read-context.ts';
import { resolveWebAddress } from './resolve-link.ts';

/** A quotation: a block for each of its paragraphs, the last with who said it. A quoted post becomes a card. */
export function readQuote(element: HtmlElement, context: ReadContext): DraftBlock[] {
  const post = hasClass(element, /^(?:twitter|instagram|tiktok|fb)/) ? postIn(element, context) : null;
  if (post) return [embedOf(post, cleanLine(rawText(withoutAddresses(element.childNodes))))];
  const sources = sourcesIn(element.childNodes);
  const attribution = cleanLine(rawText(sources)).replace(/^[-–—]\s*/, '');
  const isPull = hasClass(element, /pull-?quote/i);
  const inner = withoutSources(element);
  const blocks = context.blocksIn(inner);
  const last = blocks.findLastIndex(({ type }) => type === 'paragraph');
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph') return block;
    if (isPull) return { type: 'pullquote', runs: block.runs };
    return { type: 'quote', runs: block.runs, ...(attribution && index === last && { attribution }) };
  });
}

/** Who is quoted here, not in a quotation inside. */
function sourcesIn(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node) || node.tagName === 'blockquote') return [];
    return /^(?:cite|footer)$/.test(node.tagName) ? [node] : sourcesIn(node.childNodes);
  });
}

function withoutSources(element: HtmlElement): HtmlElement['childNodes'] {
  const kept = element.childNodes.filter((node) => !isElement(node, 'cite', 'footer'));
  return kept.map((node) =>
    isElement(node) && node.tagName === 'p' ? { ...node, childNodes: withoutSources(node) } : node,
  );
}

/** What a post says, without the links to itself and to its pictures, whose words are a date or an address. */
function withoutAddresses(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes
    .filter((node) => !(isElement(node, 'a') && isAddressOnly(node)))
    .map((node) => (isElement(node) ? { ...node, childNodes: withoutAddresses(node.childNodes) } : node));
}

function isAddressOnly(link: HtmlElement): boolean {
  const address = resolveWebAddress(attribute(link, 'href'), undefined);
  const words = cleanLine(rawText(link.childNodes));
  const isItself = address !== null && isPost(address);
  return isItself || /^(?:https?:\/\/|pic\.(?:twitter|x)\.com\/|t\.co\/)/i.test(words);
}

function postIn(element: HtmlElement, { base }: ReadContext): string | null {
  const addresses = findAll(element.childNodes, 'a').map((link) => attribute(link, 'href'));
  const permalink = ['data-instgrm-permalink', 'cite'].map((name) => attribute(element, name));
  return (
    [...permalink, ...addresses.reverse()]
      .map((address) => resolveWebAddress(address, base))
      .find((address) => address !== null && isPost(address)) ?? null
  );
}
