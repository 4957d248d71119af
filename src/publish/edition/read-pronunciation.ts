import { join } from 'node:path';
import { parseEdition } from '#domain/edition/parse-edition.ts';
import { pronunciationOf } from '#domain/edition/pronunciation-of.ts';
import type { Pronunciation } from '#domain/spoken-text/pronunciation.ts';
import { readJsonFile } from './read-json-file.ts';

/** How an edition has its names said; nothing where edition.json cannot be read, of which the build tells. */
export async function readPronunciation(editionFolder: string): Promise<Pronunciation[]> {
  const json = await readJsonFile(join(editionFolder, 'edition.json'));
  const parsed = json.ok ? parseEdition(json.value) : json;
  return parsed.ok ? pronunciationOf(parsed.value.edition) : [];
}
