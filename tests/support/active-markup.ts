import type { Page } from '@playwright/test';
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';

import { hasCredentials } from '#domain/text/has-credentials.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const activeElements =
  /^(?:base|iframe|frame|frameset|object|embed|applet|portal|template|style|math|animate|animatetransform|set|foreignobject)$/;
const addressAttributes =
  /^(?:href|xlink:href|src|action|formaction|poster|data|background|cite|srcset|imagesrcset)$/;

/** What could run or ask another house in a page of a site whose address is `origin`, as "<element> what". */
export function activeMarkupIn(html: string, origin: string): string[] {
  return elementsIn(parse(html)).flatMap((element) => faultsOf(element, origin));
}

/** Elements in a text that programs may take for HTML: the description of an item of a feed. */
function markupIn(text: string): string[] {
  return elementsIn(parseFragment(text)).map(({ tagName }) => `<${tagName}> in ${text.slice(0, 80)}`);
}

/**
 * What could run in an XML file as a browser reads it: elements of HTML or SVG, instructions, texts of RSS that are HTML; and
 * where it is not well-formed.
 */
export async function activeXmlIn(page: Page, xml: string): Promise<string[]> {
  const { foreign, described } = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const elements = [...document.getElementsByTagName('*')];
    const instructions = [...document.childNodes].filter(
      ({ nodeType }) => nodeType === Node.PROCESSING_INSTRUCTION_NODE,
    );
    const active = elements.filter(({ namespaceURI }) =>
      /xhtml|svg|MathML|parsererror/.test(namespaceURI ?? ''),
    );
    return {
      foreign: [...active, ...instructions].map(({ nodeName }) => nodeName),
      described: elements
        .filter(({ nodeName }) => nodeName === 'description')
        .map(({ textContent }) => textContent),
    };
  }, xml);
  return [...foreign.map((name) => `<${name}>`), ...described.flatMap((text) => markupIn(text ?? ''))];
}

function elementsIn(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

function faultsOf(element: Element, origin: string): string[] {
  const { tagName, attrs } = element;
  const at = (name: string) => attrs.find((attribute) => attribute.name === name)?.value ?? '';
  const kind = tagName === 'link' ? at('rel') : tagName;
  const told = (fault: string) => `<${tagName}> ${fault.slice(0, 120)}`;
  const faults = attrs.flatMap(({ name, value }) => {
    if (/^on|^(?:style|srcdoc|ping)$/.test(name)) return [told(name)];
    return addressAttributes.test(name) && !isPlain(value, kind, origin) ? [told(`${name}=${value}`)] : [];
  });
  if (activeElements.test(tagName)) faults.push(told('is there'));
  if (tagName === 'meta' && !/^$|^content-security-policy$/i.test(at('http-equiv')))
    faults.push(told('http-equiv'));
  if (tagName === 'script') faults.push(...faultsOfScript(element, at('type'), at('src')).map(told));
  return faults;
}

/** Links may lead anywhere on the web; what a page fetches is its own. */
function isPlain(value: string, kind: string, origin: string): boolean {
  if (kind === 'a' || kind === 'canonical')
    return /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\?)/.test(value) && !hasCredentials(value);
  const addresses = value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '');
  return addresses.every((address) => /^(?:\/(?![/\\])|#)/.test(address) || address.startsWith(`${origin}/`));
}

function faultsOfScript({ childNodes }: Element, type: string, src: string): string[] {
  if (src !== '') return src.startsWith('/assets/') ? [] : [`src=${src}`];
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (!/json$/.test(type)) return /hacked|alert\(/.test(text) ? [`runs ${text}`] : [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return ['holds JSON that is cut off'];
  }
}
