/** What all feed formats ask of the same things; each gives null when it is well, else what is wrong. */
type Rule = (value: string | null | undefined) => string | null;

const asks =
  (isRight: (value: string) => boolean, words: string): Rule =>
  (value) =>
    typeof value === 'string' && isRight(value) ? null : `${JSON.stringify(value)} is not ${words}`;

export const filled = asks((value) => value.trim() !== '', 'a text');
/** RFC 3986, as far as feeds need it: absolute, and encoded. */
export const address = asks(
  (value) => /^https?:\/\/[!-~]+$/.test(value) && URL.canParse(value),
  'a whole, encoded address',
);
/** RFC 3339. */
export const moment = asks(
  (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
  'a moment of RFC 3339',
);
/** RFC 822 with a year of four digits, and the right day of the week. */
export const mailDate = asks(
  (value) =>
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/.test(
      value,
    ) && new Date(value).toUTCString() === value,
  'a date of RFC 822',
);
export const mediaKind = asks(
  (value) => /^(?:audio|video|image|text|application)\/[\w.+-]+(?:; ?[\w-]+=[\w.-]+)?$/.test(value),
  'a media type',
);
export const bytes = asks((value) => /^[1-9]\d*$/.test(value), 'a number of bytes');
export const language = asks((value) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value), 'a language');
export const webFeedVersion = asks(
  (value) => value === 'https://jsonfeed.org/version/1.1',
  'a version of JSON Feed',
);

/** Of what nobody knows nothing is told. */
export const untold: Rule = (value) =>
  value === null || value === undefined ? null : `${JSON.stringify(value)} is told though nobody knows it`;

/** Applies rules to values; gives what is wrong, each with its name. */
export function problems(
  where: string,
  checks: readonly [name: string, rule: Rule, value: string | null | undefined][],
): string[] {
  return checks.flatMap(([name, rule, value]) => {
    const wrong = rule(value);
    return wrong === null ? [] : [`${where} ${name}: ${wrong}`];
  });
}

/** Tells of values that stand twice. */
export function repeated(where: string, values: readonly (string | null | undefined)[]): string[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return twice.map((value) => `${where}: ${JSON.stringify(value)} stands twice`);
}
