import type { Run } from '#domain/article/run.ts';
import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { findAll, isElement } from './element.ts';
import type { HtmlElement } from './parse-html.ts';
import type { ReadContext } from './read-context.ts';
import { readInline } from './read-inline.ts';

/** A list. What is nested in an item follows it as items of the same list: the format knows one level. */
export function readList(element: HtmlElement, context: ReadContext): DraftBlock[] {
  const items = itemsOf(element, context);
  if (items.length === 0) return [];
  return [{ type: 'list', ...(element.tagName === 'ol' && { ordered: true }), items }];
}

function itemsOf(element: HtmlElement, context: ReadContext): { runs: Run[] }[] {
  return element.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    if (/^[uo]l$/.test(node.tagName)) return itemsOf(node, context);
    const nested = findAll(node.childNodes, 'ul', 'ol');
    if (nested.length > 0) context.notes.add('list-flattened');
    const isNested = (child: (typeof node.childNodes)[number]) => isElement(child, 'ul', 'ol');
    const runs = readInline(
      node.childNodes.filter((child) => !isNested(child)),
      context,
    );
    const below = node.childNodes.flatMap((child) =>
      isElement(child, 'ul', 'ol') ? itemsOf(child, context) : [],
    );
    return runs.length > 0 ? [{ runs }, ...below] : below;
  });
}
