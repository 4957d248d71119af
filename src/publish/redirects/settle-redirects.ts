import { type Problem, quoteFound } from '#domain/problem.ts';
import { isOwnPath, pageAt } from './own-path.ts';
import type { Redirect } from './redirect.ts';
import { slashedPath } from './slashed-path.ts';

/**
 * Leads each changed address to the end of its way, so that an id may change twice and no reader goes two steps. Tells of
 * addresses that stand twice, go round in a circle, are the paper's own, or lead to no page. `pagesOf` gives the pages as decoded paths, `places` where
 * in the file the redirects stand, if not one after the other.
 */
export function settleRedirects(
  redirects: readonly Redirect[],
  pagesOf: () => ReadonlySet<string>,
  places?: readonly number[],
): { redirects: Redirect[]; problems: Problem[] } {
  // Most papers have moved nothing, and to name the pages of a large archive takes long.
  if (redirects.length === 0) return { redirects: [], problems: [] };
  const pages = pagesOf();
  const problems: Problem[] = [];
  const tell = (
    severity: Problem['severity'],
    code: Problem['expected']['code'],
    path: string,
    found: string,
  ) => problems.push({ severity, path, expected: { code }, found: quoteFound(found) });
  const placeOf = (index: number) => `redirects[${places?.[index] ?? index}]`;
  const next = new Map<string, string>();
  const bare = new Set<string>();
  redirects.forEach(({ from, to }, index) => {
    const key = slashedPath(from);
    const name = from.replace(/\/$/u, '');
    if (bare.has(name)) tell('error', 'unique', `${placeOf(index)}.from`, from);
    bare.add(name);
    if (isOwnPath(from) || pages.has(pageAt(from)))
      tell('error', 'free-address', `${placeOf(index)}.from`, from);
    next.set(key, to);
  });
  const settled = redirects.map(({ from, to }, index) => {
    const end = endOf(to, next);
    if (end === null) tell('error', 'no-circle', placeOf(index), from);
    else if (end.startsWith('/') && !pages.has(slashedPath(end)))
      tell('warning', 'known-page', `${placeOf(index)}.to`, end);
    return { from, to: slashedPath(end ?? to) };
  });
  return { redirects: settled, problems };
}

/** Where a way ends; null when it never does. */
function endOf(start: string, next: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let place = start;
  for (let way = next.get(slashedPath(place)); way !== undefined; way = next.get(slashedPath(place))) {
    if (seen.has(place)) return null;
    seen.add(place);
    place = way;
  }
  return place;
}
