import { inTextStyle, type TextStyle } from '#domain/text/in-text-style.ts';
import { whileParsing } from '#lib/while-parsing.ts';

/**
 * Brings the text of articles into a reader's style while the page is still being parsed, before it is painted. A text
 * may arrive in two pieces: what was shown of the first is taken back before the whole is read.
 */
export function restyleWhileParsing(page: Document, style: TextStyle): void {
  if (style.tashkeel && !style.digits) return;
  const known = new Map<Node, [written: string, shown: string]>();
  whileParsing(page, () => {
    for (const element of page.querySelectorAll('[data-text]')) {
      const texts = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
        const [written, shown] = known.get(node) ?? ['', ''];
        if (node.data === shown) continue;
        const whole = written + node.data.slice(shown.length);
        node.data = inTextStyle(whole, style);
        known.set(node, [whole, node.data]);
      }
    }
  });
}
