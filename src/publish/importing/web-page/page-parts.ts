import { parse } from 'parse5';
import { attribute, isElement } from '#publish/importing/html/element.ts';
import type { HtmlElement, HtmlNode } from '#publish/importing/html/parse-html.ts';

/** What the head of a page says: its language, its scripts of JSON-LD, `meta` by name or property, `link` by relation. */
export type PageParts = {
  language: string;
  jsonLd: string[];
  meta: ReadonlyMap<string, string>;
  links: { rel: string; href: string; type: string }[];
  base: string | undefined;
  title: string;
};

/** Reads the head of a page. The page must not be nested too deeply (`isDeep`). */
export function pageParts(html: string): PageParts {
  const parts: Parts = { language: '', jsonLd: [], meta: new Map(), links: [], title: '', base: undefined };
  const visit = (node: HtmlNode): void => {
    if (!isElement(node) || node.tagName === 'svg') return;
    readers.get(node.tagName)?.(node, parts);
    for (const child of node.childNodes) visit(child);
  };
  for (const node of parse(html).childNodes) visit(node);
  return parts;
}

type Parts = Omit<PageParts, 'meta'> & { meta: Map<string, string> };

type ReadPart = (element: HtmlElement, parts: Parts) => void;

const readers: ReadonlyMap<string, ReadPart> = new Map(
  Object.entries<ReadPart>({
    html: (element, parts) => {
      parts.language = attribute(element, 'lang') || attribute(element, 'xml:lang');
    },
    base: (element, parts) => {
      parts.base ??= attribute(element, 'href');
    },
    title: (element, parts) => {
      parts.title ||= textIn(element);
    },
    script: (element, { jsonLd }) => {
      if (/ld\+json/i.test(attribute(element, 'type'))) jsonLd.push(textIn(element));
    },
    link: (element, { links }) => {
      const [rel = '', href = '', type = ''] = ['rel', 'href', 'type'].map((name) =>
        attribute(element, name),
      );
      links.push({ rel: rel.toLowerCase(), href, type });
    },
    meta: (element, { meta }) => addMeta(element, meta),
  }),
);

function textIn(element: HtmlElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function addMeta(element: HtmlElement, meta: Map<string, string>): void {
  const name = (
    attribute(element, 'property') ||
    attribute(element, 'name') ||
    attribute(element, 'itemprop')
  ).toLowerCase();
  const content = attribute(element, 'content');
  if (name && content && !meta.has(name)) meta.set(name, content);
}
