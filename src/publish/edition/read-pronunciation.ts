import { join } from 'node:path';
import { parseEdition } from '#domain/edition/parse-edition.ts';
import { pronunciationOf } from '#domain/edition/pronunciation-of.ts';
import type { Pronunciation } from '#domain/spoken-text/pronunciation.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { FileProblem } from './read-edition.ts';
import { readJsonFile } from './read-json-file.ts';

/** How an edition has its names said, or what is wrong with its edition.json. */
export async function readPronunciation(
  editionFolder: string,
): Promise<Result<Pronunciation[], FileProblem[]>> {
  const file = 'edition.json';
  const json = await readJsonFile(join(editionFolder, file));
  const parsed = json.ok ? parseEdition(json.value) : json;
  if (parsed.ok) return succeed(pronunciationOf(parsed.value.edition));
  return fail(parsed.problem.map((problem) => ({ ...problem, file })));
}
