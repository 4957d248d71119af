import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';
import { nearNames } from './near-names.ts';

/** The ids of the articles that a command is to work on, all of the edition by default. Throws a Misuse for an id that is not there. */
export async function wantedArticles(
  asked: readonly string[],
  editionFolder: string,
  { usage }: Messages,
): Promise<string[]> {
  const ids = (await articleFiles(editionFolder, usage))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  if (asked.length === 0) return ids;
  if (asked.some((id) => id.trim() === '')) throw new Misuse(usage.emptyId);
  // macOS hands out file names in decomposed form, and whoever types an id composes it.
  const byId = new Map(ids.map((id) => [id.normalize('NFC'), id]));
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const id of asked) {
    const name = byId.get(id.normalize('NFC'));
    if (name === undefined) unknown.push(unknownId(id, ids, usage));
    else found.add(name);
  }
  if (unknown.length > 0) throw new Misuse(unknown.join('\n'));
  return [...found];
}

async function articleFiles(editionFolder: string, usage: Messages['usage']): Promise<string[]> {
  try {
    return await readdir(join(editionFolder, 'articles'));
  } catch (error) {
    const isNone =
      error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code));
    throw isNone ? new Misuse(fillSentence(usage.noEdition, { folder: editionFolder })) : error;
  }
}

function unknownId(id: string, ids: readonly string[], usage: Messages['usage']): string {
  const near = nearNames(id, ids);
  const sentence = fillSentence(usage.unknownId, { id });
  return near.length === 0
    ? sentence
    : `${sentence} ${fillSentence(usage.didYouMean, { near: near.join(usage.comma) })}`;
}
