import { inTextStyle, type TextStyle } from '#domain/text/in-text-style.ts';

/**
 * Brings the text of articles into a reader's style while the page is still being parsed, before it is painted. A text
 * may arrive in two pieces: what was shown of the first is taken back before the whole is read.
 */
export function restyleWhileParsing(page: Document, style: TextStyle): void {
  if (style.tashkeel && !style.digits) return;
  const known = new Map<Node, { written: string; shown: string }>();
  const restyle = () => {
    for (const element of page.querySelectorAll('[data-text]')) {
      const texts = page.createTreeWalker(element, 4);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const data = node.nodeValue ?? '';
        const { written, shown } = known.get(node) ?? { written: '', shown: '' };
        if (data === shown) continue;
        const whole = written + data.slice(shown.length);
        node.nodeValue = inTextStyle(whole, style);
        known.set(node, { written: whole, shown: node.nodeValue });
      }
    }
  };
  const observer = new MutationObserver(restyle);
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  page.addEventListener('DOMContentLoaded', () => {
    restyle();
    observer.disconnect();
  });
}
