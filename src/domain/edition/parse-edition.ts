import * as v from 'valibot';
import { noList } from '#domain/no-list.ts';
import { type Problem, quoteFound } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { unknownFields } from '#domain/unknown-fields.ts';
import { fail, type Result } from '#lib/result.ts';
import { type Edition, editionSchema, withCustomOfLanguage } from './edition.ts';

/** Reads anything as `edition.json`. Never throws: gives the edition with warnings, or every problem. */
export function parseEdition(input: unknown): Result<{ edition: Edition; warnings: Problem[] }, Problem[]> {
  const parsed = v.safeParse(editionSchema, noList(input));
  if (!parsed.success) return fail(problemsFromIssues(parsed.issues));
  const edition = withCustomOfLanguage(parsed.output);
  const ids = edition.sections.map((section) => section.id);
  const repeated = ids.flatMap((id, index): Problem[] =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            severity: 'error',
            path: `sections[${index}].id`,
            expected: { code: 'unique' },
            found: quoteFound(id),
          },
        ],
  );
  if (repeated.length > 0) return fail(repeated);
  return { ok: true, value: { edition, warnings: unknownFields(input, edition) } };
}
