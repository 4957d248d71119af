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
import { redirectSchema, redirectsSchema } from './redirects-schema.ts';

/** The file of an edition that names changed addresses. */
export const redirectsFile = 'redirects.json';
/** 200,000 redirects of Arabic addresses, percent-encoded. */
const mostBytes = 100_000_000;

/** The redirects of a file in its order; `places` says where they stand in it, if others beside them are not sound. */
export type ReadRedirects = { redirects: Redirect[]; places?: number[]; problems: Problem[] };

/**
 * Reads `redirects.json` of an edition folder; an edition without it has none. Of a file with mistakes come those that are sound,
 * so that all that is wrong with either can be told at once.
 */
export async function readRedirects(folder: string): Promise<ReadRedirects> {
  const path = join(folder, redirectsFile);
  if (!existsSync(path)) return { redirects: [], problems: [] };
  const json = await readJsonFile(path, mostBytes);
  if (!json.ok) return { redirects: [], problems: json.problem };
  const parsed = v.safeParse(redirectsSchema, noList(json.value));
  if (!parsed.success) return { ...soundIn(json.value), problems: problemsFromIssues(parsed.issues) };
  return {
    redirects: parsed.output.redirects.map(decoded),
    problems: unknownFields(json.value, parsed.output),
  };
}

function soundIn(value: unknown): Pick<ReadRedirects, 'redirects' | 'places'> {
  const list = typeof value === 'object' && value !== null && 'redirects' in value ? value.redirects : [];
  const sound = (Array.isArray(list) ? list : []).flatMap((entry: unknown, place) =>
    v.is(redirectSchema, entry) ? [{ place, redirect: decoded(entry) }] : [],
  );
  return { redirects: sound.map(({ redirect }) => redirect), places: sound.map(({ place }) => place) };
}

function decoded({ from, to }: Redirect): Redirect {
  return { from: safeDecode(from), to: pathOrAddress(to) };
}

function pathOrAddress(to: string): string {
  return to.startsWith('/') ? safeDecode(to) : to;
}
