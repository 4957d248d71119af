import { join } from 'node:path';
import type { Edition } from '#domain/edition/edition.ts';
import { parseEdition } from '#domain/edition/parse-edition.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { FileProblem } from './read-edition.ts';
import { readJsonFile } from './read-json-file.ts';

/** The decisions of an edition, or what is wrong with its edition.json. */
export async function readEditionFile(editionFolder: string): Promise<Result<Edition, FileProblem[]>> {
  const file = 'edition.json';
  const json = await readJsonFile(join(editionFolder, file));
  const parsed = json.ok ? parseEdition(json.value) : json;
  if (parsed.ok) return succeed(parsed.value.edition);
  return fail(parsed.problem.map((problem) => ({ ...problem, file })));
}
