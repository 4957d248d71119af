import type { Run } from '#domain/article/run.ts';
import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { findAll, isElement } from './element.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';
import { picturesBelow } from './pictures-below.ts';
import type { ReadContext } from './read-context.ts';
import { readInline } from './read-inline.ts';

/** A list, and the pictures in it below it. What is nested in an item follows it as items of the same list: the format knows one level. */
export function readList(element: HtmlElement, context: ReadContext): DraftBlock[] {
  const items = itemsOf(element, context);
  const pictures = picturesBelow(element, context);
  if (items.length === 0) return pictures;
  return [{ type: 'list', ...(element.tagName === 'ol' && { ordered: true }), items }, ...pictures];
}

const isList = (node: HtmlNode): boolean => isElement(node, 'ul', 'ol');
const inline =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|del|em|font|i|img|ins|mark|q|s|small|span|strike|strong|sub|sup|time|u)$/;

function itemsOf(element: HtmlElement, context: ReadContext): { runs: Run[] }[] {
  return groupsOf(element.childNodes).flatMap((group) => itemsOfGroup(group, context));
}

/** Each item alone; words that stand beside items, against the rules, together. */
function groupsOf(nodes: readonly HtmlNode[]): HtmlNode[][] {
  const groups: HtmlNode[][] = [];
  let loose: HtmlNode[] | null = null;
  for (const node of nodes) {
    const isItem = isElement(node) && !inline.test(node.tagName);
    if (isItem || !loose) groups.push([node]);
    else loose.push(node);
    loose = isItem ? null : (groups.at(-1) ?? null);
  }
  return groups;
}

function itemsOfGroup(group: HtmlNode[], context: ReadContext): { runs: Run[] }[] {
  const [first] = group;
  const item = first && isElement(first) && !inline.test(first.tagName) ? first : null;
  if (item && context.isDropped(item)) return [];
  if (item && isList(item)) return itemsOf(item, context);
  const nodes = item ? item.childNodes : group;
  if (findAll(nodes, 'ul', 'ol').length > 0) context.notes.add('list-flattened');
  const runs = readInline(
    nodes.filter((child) => !isList(child)),
    context,
  );
  const below = nodes.flatMap((child) => (isElement(child, 'ul', 'ol') ? itemsOf(child, context) : []));
  return runs.length > 0 ? [{ runs }, ...below] : below;
}
