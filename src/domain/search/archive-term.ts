const number = /^\p{Nd}+$/u;

/**
 * A term as the index of the archive holds it. Its engine finds words by their beginnings, and a number is only itself: 20 is
 * no beginning of 2026. So a letter closes it.
 */
export function archiveTerm(term: string): string {
  return number.test(term) ? `${term}n` : term;
}
