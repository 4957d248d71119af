import type { Run } from '#domain/article/run.ts';
import { isElement } from './element.ts';
import { emojiOf, signsAround } from './inline-signs.ts';
import { inlineStyle } from './inline-style.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';
import type { ReadContext } from './read-context.ts';
import { type RunStyle, runWriter } from './run-writer.ts';

const apart = /^(?:p|pre|div|br|ul|ol|li|h[1-6]|tr|td|th|blockquote)$/;

/** The runs of an item of a list or of a cell: what stands in blocks there is joined by spaces. */
export function readInline(nodes: readonly HtmlNode[], context: ReadContext): Run[] {
  const writer = runWriter();
  const walk = (children: readonly HtmlNode[], style: RunStyle): void => {
    for (const node of children) {
      if (node.nodeName === '#text' && 'value' in node) writer.add(node.value, style);
      if (isElement(node) && !context.isDropped(node)) walkElement(node, style);
    }
  };
  const walkElement = (element: HtmlElement, style: RunStyle): void => {
    const emoji = emojiOf(element);
    if (emoji) writer.add(emoji, style);
    const [before, after] = signsAround(element);
    const space = apart.test(element.tagName) ? ' ' : '';
    writer.add(space + before, style);
    walk(element.childNodes, inlineStyle(element, style, context));
    writer.add(after + space, style);
  };
  walk(nodes, {});
  return writer.take();
}
