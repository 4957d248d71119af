import type { MarkupKeeper } from '#components/ui/markup-keeper-context.ts';

type Kept = { number: number; markup: string | null };

/** So many characters are kept: a thread that renders pages has a small heap. */
const usualMost = 8_000_000;

/**
 * Keeps markup from page to page: React is given marks in its place, and `fill` puts markup into the page that it made. What
 * was drawn first is forgotten first.
 */
export function keepMarkup(most = usualMost): MarkupKeeper & { fill(html: string): string } {
  // No article can name it.
  const mark = `\uFDD0${crypto.randomUUID()}`;
  // React separates texts that stand side by side: between markup there is nothing to separate.
  const marks = new RegExp(`(?:<!-- -->)?${mark}(begin|end|kept)(\\d+);(?:<!-- -->)?`, 'g');
  const byKey = new Map<string, Kept>();
  const byNumber = new Map<number, Kept>();
  let last = 0;
  let size = 0;

  const keep = (number: number, markup: string) => {
    const kept = byNumber.get(number);
    if (!kept || kept.markup !== null) return;
    // A copy: a part of a text holds all of it.
    kept.markup = Buffer.from(markup).toString();
    size += markup.length;
  };
  const forgetOldest = () => {
    for (const [key, { number, markup }] of byKey) {
      if (size <= most) return;
      byKey.delete(key);
      byNumber.delete(number);
      size -= markup?.length ?? 0;
    }
  };

  return {
    markOf(key) {
      const kept = byKey.get(key);
      return kept && kept.markup !== null ? `${mark}kept${kept.number};` : null;
    },
    marksAround(key) {
      let kept = byKey.get(key);
      if (!kept) {
        last += 1;
        kept = { number: last, markup: null };
        byKey.set(key, kept);
        byNumber.set(last, kept);
      }
      return [`${mark}begin${kept.number};`, `${mark}end${kept.number};`];
    },
    fill(html) {
      let filled = '';
      let from = 0;
      const begun: number[] = [];
      for (const { 0: found, 1: kind, 2: digits, index } of html.matchAll(marks)) {
        filled += html.slice(from, index);
        from = index + found.length;
        const number = Number(digits);
        if (kind === 'begin') begun.push(filled.length);
        else if (kind === 'end') keep(number, filled.slice(begun.pop()));
        else filled += byNumber.get(number)?.markup ?? '';
      }
      filled += html.slice(from);
      forgetOldest();
      return filled;
    },
  };
}
