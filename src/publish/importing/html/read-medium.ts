import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { attribute, findAll } from './element.ts';
import { embedOf } from './embed-of.ts';
import type { HtmlElement } from './parse-html.ts';
import type { ReadContext } from './read-context.ts';
import { resolveWebAddress } from './resolve-link.ts';

/** A film, a sound or a frame of another house: a card that leads there. */
export function readMedium(element: HtmlElement, { base, notes }: ReadContext): DraftBlock[] {
  const sources = [element, ...findAll(element.childNodes, 'source')];
  const written = sources.flatMap((source) => ['src', 'data-src'].map((name) => attribute(source, name)));
  const address = written.map((one) => resolveWebAddress(one, base)).find((found) => found !== null);
  if (!address) {
    notes.add('dropped-code', { name: element.tagName });
    return [];
  }
  if (element.tagName !== 'iframe') notes.add('medium-linked', { address });
  return [embedOf(address, attribute(element, 'title') || attribute(element, 'aria-label'))];
}
