/** The first moment that a Date can have. */
const beforeAll = -8.64e15;

/** The moment of a date in milliseconds, to put things in order: what has no date comes before all that have one. */
export function momentOf(date: string | null): number {
  return date === null ? beforeAll : Date.parse(date);
}
