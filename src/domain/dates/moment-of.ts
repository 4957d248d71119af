/** The moment of a date in milliseconds, to put things in order: what has no date comes before all that have one. */
export function momentOf(date: string | null): number {
  return date === null ? Number.NEGATIVE_INFINITY : Date.parse(date);
}
