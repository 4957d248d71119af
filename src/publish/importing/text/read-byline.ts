import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import type { Draft } from '#publish/importing/draft/draft.ts';
import agencies from './agencies.json' with { type: 'json' };
import { cleanName } from './clean-text.ts';
import { withoutBylineWord } from './without-byline-word.ts';

export type Byline = Pick<Draft, 'author' | 'agencies' | 'dateline' | 'creditText'>;

const known = new Set(agencies.map(foldIdentifier));

/** Tells whether a name is that of a news agency or a house that others quote. */
export function isAgency(name: string): boolean {
  return known.has(foldIdentifier(name));
}

/**
 * Reads the line that Arabic feeds have for an author: names, an agency, or a place and an agency ("Riyadh - SPA"), with or without a word such as "By". What was
 * taken apart is kept as it stood in `creditText`.
 */
export function readByline(raw: string): Byline {
  const written = cleanName(raw);
  const line = withoutBylineWord(written) ?? written;
  if (!/\p{L}/u.test(line)) return {};
  if (isAgency(line)) return { agencies: [{ name: line }] };
  const [, place = '', house = ''] = /^([^-–—:]{2,40}?)\s*[-–—:]\s*(.{2,40})$/u.exec(line) ?? [];
  const quoted = /^[«"“](.+)[»"”]$/u.exec(house)?.[1];
  if (place && (quoted || isAgency(house))) {
    return { dateline: place, agencies: [{ name: quoted ?? house }], creditText: line };
  }
  const names = line.split(/\s*[\u060C,;|]\s*/u).filter((name) => /\p{L}/u.test(name));
  const people = names.filter((name) => !isAgency(name));
  const houses = names.filter(isAgency);
  return {
    ...(people.length > 0 && { author: people.map((name) => ({ name })) }),
    ...(houses.length > 0 && { agencies: houses.map((name) => ({ name })) }),
  };
}

/** The agencies that a credit line such as "(Reuters, AFP)" names; the rest of the line says who else worked on it. */
export function agenciesOfCredit(creditText: string): { name: string }[] {
  return creditText
    .replace(/[()]/g, '')
    .split(/\s*[\u060C,;/+]\s*/u)
    .map(cleanName)
    .filter(isAgency)
    .map((name) => ({ name }));
}
