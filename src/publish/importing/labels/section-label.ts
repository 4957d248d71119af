import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import { labelOf } from './label-of.ts';
import sectionNames from './section-names.json' with { type: 'json' };

const known = new Set(sectionNames.flatMap((name) => [name, `\u0627\u0644${name}`]).map(foldIdentifier));
const between = /\s*[>\u203A\u00BB|/\u2190]\s*/u;

/** The names in a line that is a section or the way to it ("Home > Economy"), the last one being the nearest; none for text. */
export function sectionNamesIn(line: string): string[] {
  if (line.length > 80) return [];
  const parts = line.split(between).filter((part) => part !== '');
  const names = parts.filter((part) => labelOf(part) === undefined);
  const isWay = parts.length > 1 && parts.every((part) => part.length <= 25);
  return names.some(isSectionName) && (isWay || parts.length === 1) ? names : [];
}

function isSectionName(name: string): boolean {
  return known.has(foldIdentifier(name));
}
