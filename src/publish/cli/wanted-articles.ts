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
  const names = await readdir(join(editionFolder, 'articles')).catch(() => null);
  if (!names) throw new Misuse(fillSentence(usage.noEdition, { folder: editionFolder }));
  const ids = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  if (asked.length === 0) return ids;
  const unknown = asked.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Misuse(unknown.map((id) => unknownId(id, ids, usage)).join('\n'));
  return [...new Set(asked)];
}

function unknownId(id: string, ids: readonly string[], usage: Messages['usage']): string {
  const near = nearNames(id, ids);
  const sentence = fillSentence(usage.unknownId, { id });
  return near.length === 0
    ? sentence
    : `${sentence} ${fillSentence(usage.didYouMean, { near: near.join(usage.comma) })}`;
}
