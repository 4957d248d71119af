/** What would make an edition better; each has a sentence in the messages of `qari validate`. */
export const adviceCodes = [
  'alt-missing',
  'alt-repeats-caption',
  'alt-long',
  'picture-missing',
  'picture-size',
  'summary-missing',
  'summary-points',
  'summary-long',
  'headline-long',
  'body-missing',
  'dead-link',
  'dead-anchor',
  'date-unknown',
] as const;
type AdviceCode = (typeof adviceCodes)[number];

/** Advice on a place of an article; nothing that keeps it from being published. */
export type Advice = {
  file: string;
  path: string;
  code: AdviceCode;
  values: Readonly<Record<string, string | number>>;
};
