import { labelOf } from '#publish/importing/labels/label-of.ts';
import { sectionNamesIn } from '#publish/importing/labels/section-label.ts';
import { headLineIn } from './head-line.ts';

/** What stands at the head of a copied page: the names of its section, the headline, and the lines below it. */
type Head = { sections: string[]; headline: string | undefined; rest: string[] };

/** Reads the headline, above which one or two lines may name its section or the way to it. */
export function readHead(lines: readonly string[], mostAbove = 2): Head {
  const [first, ...rest] = fromText(lines);
  const below = fromText(rest);
  const names = first && mostAbove > 0 ? namesAbove(first, below) : [];
  if (names.length === 0) return { sections: [], headline: first, rest };
  const head = readHead(below, mostAbove - 1);
  return { ...head, sections: [...names, ...head.sections] };
}

function fromText(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => !labelOf(line));
  return start < 0 ? [] : lines.slice(start);
}

/** A name that is not known tells itself by its shape: a few words, and below them a line that can be a headline, with a text of its own. */
function namesAbove(line: string, [next, ...others]: readonly string[]): string[] {
  if (next === undefined || headLineIn(next)) return [];
  const known = sectionNamesIn(line);
  if (known.length > 0) return known;
  const isLabel = line.length <= 30 && wordsIn(line) <= 3 && !/[\p{Nd}.!?\u061F:\u060C«»"“”…]/u.test(line);
  const isHeadline =
    next.length >= 25 && next.length <= 160 && wordsIn(next) >= 5 && !/[.\u060C…]$/u.test(next);
  return isLabel && isHeadline && fromText(others).length > 0 ? [line] : [];
}

function wordsIn(line: string): number {
  return line.split(/\s+/).length;
}
