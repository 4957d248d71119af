import type { DraftPicture } from '#publish/importing/draft/draft.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { attribute } from './element.ts';
import type { HtmlElement } from './parse-html.ts';
import type { ReadContext } from './read-context.ts';
import { resolveWebAddress } from './resolve-link.ts';

/** The picture that an <img> shows: of several files the widest, and the next where that cannot be had; of a saved page those that lie beside it before those of its address. Null for what counts readers, which is told, and for what is no address. */
export function pictureOf(
  element: HtmlElement,
  { base, isSaved, notes }: Pick<ReadContext, 'base' | 'isSaved' | 'notes'>,
): DraftPicture | null {
  const size = ['width', 'height'].map((name) => Number.parseInt(attribute(element, name), 10));
  if (size.some((pixels) => pixels <= 2)) {
    notes.gather('dropped-pixels', hostOf(attribute(element, 'src'), base));
    return null;
  }
  const [late, shown] = filesOf(element);
  const addressesIn = (files: string[]) => [
    ...files.filter((written) => isSaved && isPath(written)),
    ...files.flatMap((written) => resolveWebAddress(written, base) ?? []),
  ];
  const found = addressesIn(late);
  const [address, ...others] = new Set(found.length > 0 ? found : addressesIn(shown));
  if (!address) {
    const [written = ''] = [...late, ...shown];
    notes.add('picture-failed', {
      address: written.slice(0, 60),
      reason: 'address-refused',
      problem: 'address-refused',
    });
    return null;
  }
  const alt = cleanLine(attribute(element, 'alt'));
  return { address, ...(others.length > 0 && { others }), ...(alt && { alt }) };
}

function hostOf(written: string, base: string | undefined): string {
  const address = resolveWebAddress(written, base);
  return address ? new URL(address).host : '';
}

function isPath(written: string): boolean {
  return !/^[a-z][a-z\d+.-]*:/i.test(written) && !written.startsWith('//');
}

/** The files of a picture, the widest first: those that a page loads late, for which there is a stand-in in `src`, and those of any other. */
function filesOf(element: HtmlElement): [late: string[], shown: string[]] {
  const named = (...names: string[]) =>
    names.map((name) => attribute(element, name)).filter((written) => written !== '');
  const sets = named('srcset').flatMap(widestOf);
  const late = [
    ...named('data-srcset').flatMap(widestOf),
    ...named('data-src', 'data-lazy-src', 'data-original'),
  ];
  return late.length > 0 ? [[...sets, ...late], named('src')] : [[], [...sets, ...named('src')]];
}

const mostSizes = 3;

/** The widest files of a `srcset`, the widest first. */
function widestOf(sourceSet: string): string[] {
  const files = sourceSet
    .slice(0, 20_000)
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/\s+/));
  const width = (entry: string[]) => Number.parseFloat(entry[1] ?? '0') || 0;
  return files
    .sort((a, b) => width(b) - width(a))
    .slice(0, mostSizes)
    .map(([file = '']) => file);
}
