import type { TextRange } from '#domain/search/marked-text.ts';

/** The ranges of a page over parts of an element's text, in order and in UTF-16 units. No node is split: Arabic words would lose their joins. */
export function rangesIn(element: Element, parts: readonly TextRange[]): Range[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges = parts.map(() => document.createRange());
  let passed = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const end = passed + (node.nodeValue ?? '').length;
    for (const [index, part] of parts.entries()) {
      // At a seam a start belongs to the node after it, an end to the one before.
      if (part.start >= passed && part.start < end) ranges[index]?.setStart(node, part.start - passed);
      if (part.end > passed && part.end <= end) ranges[index]?.setEnd(node, part.end - passed);
    }
    passed = end;
  }
  return ranges.filter(({ collapsed }) => !collapsed);
}
