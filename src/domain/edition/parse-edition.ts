import * as v from 'valibot';
import { noList } from '#domain/no-list.ts';
import { type Problem, quoteFound } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { foldedWord } from '#domain/spoken-text/pronunciation.ts';
import { spokenLanguage } from '#domain/spoken-text/spoken-language.ts';
import { unknownFields } from '#domain/unknown-fields.ts';
import { fail, type Result } from '#lib/result.ts';
import { type Edition, editionSchema, withCustomOfLanguage } from './edition.ts';
import { pronunciationOf } from './pronunciation-of.ts';

/** Reads anything as `edition.json`. Never throws: gives the edition with warnings, or every problem. */
export function parseEdition(input: unknown): Result<{ edition: Edition; warnings: Problem[] }, Problem[]> {
  const parsed = v.safeParse(editionSchema, noList(input));
  if (!parsed.success) return fail(problemsFromIssues(parsed.issues));
  const edition = withCustomOfLanguage(parsed.output);
  const repeated = [
    ...repeatedIn(edition.sections, {
      key: ({ id }) => id,
      name: ({ id }) => id,
      path: (index) => `sections[${index}].id`,
    }),
    ...repeatedIn(pronunciationOf(edition), {
      // Tashkeel and tatweel are passed over when a name is looked for, so they make no second name.
      key: ({ written, inLanguage }) => `${foldedWord(written)} ${spokenLanguage(inLanguage)}`,
      name: ({ written }) => written,
      path: (index) => `pronunciation[${index}].written`,
    }),
  ];
  if (repeated.length > 0) return fail(repeated);
  return { ok: true, value: { edition, warnings: unknownFields(input, edition) } };
}

type Naming<Item> = {
  key: (item: Item) => string;
  name: (item: Item) => string;
  path: (index: number) => string;
};

/** Tells of each item whose key an earlier one has. */
function repeatedIn<Item>(items: readonly Item[], { key, name, path }: Naming<Item>): Problem[] {
  const first = new Map(items.map((item, index) => [key(item), index] as const).reverse());
  return items.flatMap((item, index): Problem[] =>
    first.get(key(item)) === index
      ? []
      : [
          {
            severity: 'error',
            path: path(index),
            expected: { code: 'unique' },
            found: quoteFound(name(item)),
          },
        ],
  );
}
