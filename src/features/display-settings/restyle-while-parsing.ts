import { inTextStyle } from '#domain/text/in-text-style.ts';
import { whileParsing } from '#lib/while-parsing.ts';
import type { ChosenSettings } from './display-settings.ts';
import { inDateStyle } from './in-date-style.ts';
import { textStyleOf } from './text-style-of.ts';

/**
 * Brings the text of articles, the dates and the counts into a reader's style while the page is still being parsed,
 * before it is laid out: a date of another length may break its line elsewhere and push all that follows. A text may
 * arrive in two pieces: what was shown of the first is taken back before the whole is read.
 */
export function restyleWhileParsing(page: Document, chosen: ChosenSettings): void {
  const style = textStyleOf(chosen);
  const known = new Map<Node, [written: string, shown: string]>();
  whileParsing(page, () => {
    for (const element of page.querySelectorAll('[data-text], time, [data-counted]')) {
      const texts = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
        const [written, shown] = known.get(node) ?? ['', ''];
        if (node.data === shown) continue;
        const whole = written + node.data.slice(shown.length);
        node.data = element.matches('[data-text]') ? inTextStyle(whole, style) : inDateStyle(whole, chosen);
        known.set(node, [whole, node.data]);
      }
    }
  });
}
