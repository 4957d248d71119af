/** Why an item or a source could not be imported; each has a sentence in the messages. */
export const problemCodes = [
  'not-found',
  'not-readable',
  'too-big',
  'unknown-format',
  'not-a-picture',
  'empty',
  'not-json',
  'not-xml',
  'not-a-feed',
  'entities',
  'not-utf',
  'binary',
  'no-headline',
  'no-text',
  'unknown-section',
  'not-an-article',
  'address-refused',
  'address-private',
  'address-unknown',
  'http-status',
  'too-many-redirects',
  'redirect-loop',
  'source-incomplete',
  'page-broken',
  'timed-out',
  'unreachable',
  'article-invalid',
  'article-too-big',
  'too-many-tags',
  'too-deep',
  'too-many-attributes',
  'line-too-long',
  'outside',
  'redirects-broken',
  'system',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Something that keeps an item out of the edition, for a reason that an editor can understand. */
export class ImportProblem extends Error {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ProblemCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
