import type { Span } from '#domain/spoken-text/utterance.ts';
import { withoutTashkeel } from '#domain/text/in-text-style.ts';

/**
 * A range over the text of an element, by UTF-16 offsets into that text as it was written. The page may show it without
 * its tashkeel: marks that are not there count nothing. Null when the text is shorter. No node is split: an Arabic word
 * that is cut in two loses its joins.
 */
export function textRange(
  element: Element,
  { start, end }: Span,
  written = element.textContent,
): Range | null {
  const isBare = element.textContent.length < written.length;
  const shown = (offset: number) => (isBare ? withoutTashkeel(written.slice(0, offset)).length : offset);
  const from = placeOf(element, shown(start), false);
  const to = placeOf(element, shown(end), true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where in a text as it was written stands what has an offset in the text as it is shown, perhaps without tashkeel. */
export function writtenOffset(offset: number, shown: string, written = shown): number {
  if (shown.length >= written.length) return offset;
  let place = 0;
  for (let seen = 0; place < written.length && seen < offset; place += 1) {
    seen += withoutTashkeel(written.charAt(place)).length;
  }
  return place;
}

/** The text node that holds an offset. At a seam a start belongs to the node after it, an end to the one before. */
function placeOf(element: Element, offset: number, isEnd: boolean): { node: Node; offset: number } | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? '';
    const holds = isEnd ? offset <= passed + length : offset < passed + length;
    if (holds) return { node, offset: offset - passed };
    passed += length;
  }
  return null;
}
