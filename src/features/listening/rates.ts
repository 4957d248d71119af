/** The speeds on offer. Below 0.75 Arabic voices slur, above 2 most of them swallow words. */
export const rates = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

export type Rate = (typeof rates)[number];

/** Tells whether a number is one of the speeds on offer. */
export function isRate(value: unknown): value is Rate {
  return rates.some((rate) => rate === value);
}
