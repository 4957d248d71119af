import words from './date-words.json' with { type: 'json' };
import { foldDate } from './fold-date.ts';

/** A piece of a written date: a number with its digits, or a word with what it stands for (months from 1, Sunday 0, minutes from UTC). */
export type DateToken =
  | { kind: 'number'; value: number; digits: number }
  | { kind: 'month' | 'hijri-month'; value: number }
  | { kind: 'weekday'; value: number }
  | { kind: 'zone'; value: number }
  | { kind: 'hijri-era' | 'gregorian-era' | 'separator' };

type Word = DateToken | { kind: 'nothing' };

/**
 * Splits a date in plain letters into what it says. Null as soon as there is a word that no date has: "two hours ago", a
 * headline, a name.
 */
export function dateTokens(folded: string): DateToken[] | null {
  const tokens: DateToken[] = [];
  let rest = folded.trimStart();
  while (rest !== '') {
    const piece = pieceAt(rest);
    if (!piece) return null;
    if (piece.token.kind !== 'nothing') tokens.push(piece.token);
    rest = rest.slice(piece.written.length).trimStart();
  }
  return tokens;
}

function pieceAt(rest: string): { written: string; token: Word } | undefined {
  const [digits] = /^\d{1,8}/.exec(rest) ?? [];
  if (digits)
    return { written: digits, token: { kind: 'number', value: Number(digits), digits: digits.length } };
  const [mark] = /^[-/().:]/.exec(rest) ?? [];
  return mark ? { written: mark, token: { kind: 'separator' } } : wordAt(rest);
}

function wordAt(rest: string): { written: string; token: Word } | undefined {
  return vocabulary.find(({ written }) => {
    return rest.startsWith(written) && !/^[\p{L}\p{M}]/u.test(rest.slice(written.length));
  });
}

const numbered = <Kind extends 'month' | 'hijri-month' | 'weekday'>(
  kind: Kind,
  lists: readonly string[][],
  first: number,
) => lists.flatMap((names, index) => names.map((name) => ({ name, token: { kind, value: index + first } })));
const same = <Token extends Word>(names: readonly string[], token: Token) =>
  names.map((name) => ({ name, token }));

// The longest first: one name can begin another.
const vocabulary: readonly { written: string; token: Word }[] = [
  ...numbered('month', words.months, 1),
  ...numbered('hijri-month', words.hijriMonths, 1),
  ...numbered('weekday', words.weekdays, 0),
  ...same(words.hijriEra, { kind: 'hijri-era' }),
  ...same(words.gregorianEra, { kind: 'gregorian-era' }),
  ...same(words.utc, { kind: 'zone', value: 0 }),
  ...same(words.mecca, { kind: 'zone', value: 180 }),
  ...same([...words.day, ...words.same, ...words.at, ...words.published], { kind: 'nothing' }),
]
  .map(({ name, token }) => ({ written: foldDate(name), token }))
  .sort((a, b) => b.written.length - a.written.length);
