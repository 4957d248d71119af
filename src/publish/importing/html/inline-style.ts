import type { Run } from '#domain/article/run.ts';
import type { Notes } from '#publish/importing/note.ts';
import { withCssMarks } from './css-marks.ts';
import { attribute } from './element.ts';
import type { HtmlElement } from './parse-html.ts';
import { resolveLink } from './resolve-link.ts';
import type { RunStyle } from './run-writer.ts';

type Mark = NonNullable<Run['marks']>[number];

const marks: ReadonlyMap<string, Mark> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['dfn', 'emphasis'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
]);

/** The style of what stands in an inline element: that around it, and what the element adds. */
export function inlineStyle(
  element: HtmlElement,
  around: RunStyle,
  { base, notes }: { base: string | undefined; notes: Notes },
): RunStyle {
  const { marks: before = [], href: hrefAround, lang: langAround, dir: dirAround } = around;
  const mark = marks.get(element.tagName);
  const all = withCssMarks(element, mark && !before.includes(mark) ? [...before, mark] : before);
  const href = element.tagName === 'a' ? hrefOf(element, base, notes) : hrefAround;
  const lang = languageOf(attribute(element, 'lang')) ?? langAround;
  const dir = directionOf(attribute(element, 'dir')) ?? dirAround;
  return {
    ...(all.length > 0 && { marks: all }),
    ...(href && { href }),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}

function hrefOf(element: HtmlElement, base: string | undefined, notes: Notes): string | undefined {
  const raw = attribute(element, 'href');
  const link = resolveLink(raw, base);
  if ('href' in link) return link.href;
  const address = raw.slice(0, 60);
  if (/^#./.test(raw)) notes.gather('link-places', address);
  if (link.refused === 'scheme') notes.add('link-refused', { address });
  if (link.refused === 'relative') notes.add('link-relative', { address });
  return undefined;
}

/** A language tag of the form that articles accept, else nothing. */
export function languageOf(tag: string): string | undefined {
  const written = tag.replaceAll('_', '-');
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(written) ? written : undefined;
}

function directionOf(written: string): 'rtl' | 'ltr' | undefined {
  const dir = written.toLowerCase();
  return dir === 'rtl' || dir === 'ltr' ? dir : undefined;
}
