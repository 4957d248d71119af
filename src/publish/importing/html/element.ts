import type { HtmlElement, HtmlNode } from './parse-html.ts';

/** Tells whether a node is an element, of the given names if any are given. */
export function isElement(node: HtmlNode, ...names: string[]): node is HtmlElement {
  return 'tagName' in node && (names.length === 0 || names.includes(node.tagName));
}

/** The value of an attribute, without spaces around it; empty where there is none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value.trim() ?? '';
}

/** Tells whether an element has one of the given words among its classes. */
export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  return attribute(element, 'class')
    .split(/\s+/)
    .some((name) => pattern.test(name));
}

// What stands in a drawing can be nested without end, for no rule of HTML closes it.
const drawings = new Set(['svg', 'math']);

/** Elements with one of the given names below a node, in order; those inside a found one are not looked for. */
export function findAll(nodes: readonly HtmlNode[], ...names: string[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node) || drawings.has(node.tagName)) return [];
    return names.includes(node.tagName) ? [node] : findAll(node.childNodes, ...names);
  });
}

/** The nearest element around one that has one of the given names. */
export function closest(element: HtmlElement, ...names: string[]): HtmlElement | undefined {
  let at = element.parentNode as HtmlNode | null;
  while (at && isElement(at)) {
    if (names.includes(at.tagName)) return at;
    at = at.parentNode as HtmlNode | null;
  }
  return undefined;
}

/** Elements whose words were struck out. */
export const deleted: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const silent = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'button', 'select'],
  ...deleted,
]);

/** The text below nodes as it stands, without that of scripts and buttons and what was struck out. */
export function rawText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (node.nodeName === '#text' && 'value' in node) return node.value;
      if (!isElement(node) || silent.has(node.tagName)) return '';
      const inner = rawText(node.childNodes);
      return /^(?:p|div|br|li|h[1-6]|tr)$/.test(node.tagName) ? `${inner}\n` : inner;
    })
    .join('');
}
