import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { Notes } from '#publish/importing/note.ts';
import { withoutNul } from '#publish/importing/text/without-nul.ts';
import { hasEndlessTag } from './has-endless-tag.ts';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** How many elements may stand in each other. */
export const deepest = 400;
/** Elements that need no end tag: a hundred of them in a row are not nested. */
const endless =
  /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|option|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/**
 * Parses HTML as browsers do. What is nested deeper than 400 elements is read without its tags: a parser needs quadratic
 * time for it, and whoever walks the tree needs more stack than there is.
 */
export function parseHtml(written: string, notes: Notes): HtmlNode[] {
  const html = withoutNul(written);
  if (!isDeep(html) && !hasEndlessTag(html)) return parseFragment(html).childNodes;
  notes.add('nesting');
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^<>]*>?/g, '\n');
  return parseFragment(text.replaceAll('<', '&lt;').replace(/\n{2,}/g, '<p>')).childNodes;
}

/** Tells whether more elements stand in each other than any article needs. Counts tags only, in linear time. */
export function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = '', end] of html.matchAll(
    /<(\/?)([a-z][a-z0-9:-]{0,30})(?:[^<>]*?(\/)?>)?/gi,
  )) {
    if (end || endless.test(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
