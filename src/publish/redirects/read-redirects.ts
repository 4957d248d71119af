import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { noList } from '#domain/no-list.ts';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { unknownFields } from '#domain/unknown-fields.ts';
import { safeDecode } from '#lib/safe-decode.ts';
import { readJsonFile } from '#publish/edition/read-json-file.ts';
import type { Redirect } from './redirect.ts';
import { redirectsSchema } from './redirects-schema.ts';

/** The file of an edition that names changed addresses. */
export const redirectsFile = 'redirects.json';
/** 200,000 redirects of Arabic addresses, percent-encoded. */
const mostBytes = 100_000_000;

/** Reads `redirects.json` of an edition folder; an edition without it has none. The order is the file's. */
export async function readRedirects(folder: string): Promise<{ redirects: Redirect[]; problems: Problem[] }> {
  const path = join(folder, redirectsFile);
  if (!existsSync(path)) return { redirects: [], problems: [] };
  const json = await readJsonFile(path, mostBytes);
  if (!json.ok) return { redirects: [], problems: json.problem };
  const parsed = v.safeParse(redirectsSchema, noList(json.value));
  if (!parsed.success) return { redirects: [], problems: problemsFromIssues(parsed.issues) };
  const { redirects } = parsed.output;
  return {
    redirects: redirects.map(({ from, to }) => ({ from: safeDecode(from), to: pathOrAddress(to) })),
    problems: unknownFields(json.value, parsed.output),
  };
}

function pathOrAddress(to: string): string {
  return to.startsWith('/') ? safeDecode(to) : to;
}
