/** The numbers of pages worth a link on one of them: the first, the last, and those beside it, in order. */
export function pagesAround(current: number, last: number): number[] {
  const near = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  return [...new Set(near)].sort((one, other) => one - other);
}
