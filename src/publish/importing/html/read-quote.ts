import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { attribute, findAll, hasClass, isElement, rawText } from './element.ts';
import { embedOf, isPost } from './embed-of.ts';
import type { HtmlElement } from './parse-html.ts';
import type { ReadContext } from './read-context.ts';
import { resolveWebAddress } from './resolve-link.ts';

/** A quotation: a block for each of its paragraphs, the last with who said it. A quoted post becomes a card. */
export function readQuote(element: HtmlElement, context: ReadContext): DraftBlock[] {
  const post = hasClass(element, /^(?:twitter|instagram|tiktok|fb)/) ? postIn(element, context) : null;
  if (post) return [embedOf(post, cleanLine(rawText(element.childNodes)))];
  const sources = findAll(element.childNodes, 'cite', 'footer');
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

function withoutSources(element: HtmlElement): HtmlElement['childNodes'] {
  const kept = element.childNodes.filter((node) => !isElement(node, 'cite', 'footer'));
  return kept.map((node) =>
    isElement(node) && node.tagName === 'p' ? { ...node, childNodes: withoutSources(node) } : node,
  );
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
