import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { readJsonFile } from '#publish/edition/read-json-file.ts';
import { isObject, textOf } from '#publish/importing/json-value.ts';
import { writeWhole } from '#publish/narrate/write-whole.ts';
import { pictureSize } from './advise-on-pictures.ts';
import { type FixCode, fixArticle } from './fix-article.ts';
import { imagesOf } from './images-of.ts';

/** An article that was mended, and what of it. */
export type FixedArticle = { file: string; fixed: FixCode[] };

/** Mends the articles of an edition where there is one way only to do so; in rehearsal it only tells. Files that are sound are not touched. */
export async function fixEdition(
  folder: string,
  edition: Edition,
  { isDryRun }: { isDryRun: boolean },
): Promise<FixedArticle[]> {
  const names = (await readdir(join(folder, 'articles')).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const raw = new Map<string, Record<string, unknown>>();
  for (const name of names) {
    const json = await readJsonFile(join(folder, 'articles', name));
    if (json.ok && isObject(json.value)) raw.set(name, json.value);
  }
  const ids = new Set([...raw.values()].flatMap(({ id }) => textOf(id) ?? []));
  const done: FixedArticle[] = [];
  for (const [name, value] of raw) {
    const { article: sound, fixed: mended } = fixArticle(value, { edition, ids, sizes: new Map() });
    // An article tells its pictures only once it is sound.
    const sizes = await sizesOf(sound, folder);
    const { article, fixed: sized } = fixArticle(sound, { edition, ids, sizes });
    const fixed = [...new Set([...mended, ...sized])];
    if (fixed.length === 0) continue;
    done.push({ file: `articles/${name}`, fixed });
    if (!isDryRun) await writeWhole(join(folder, 'articles', name), `${JSON.stringify(article, null, 2)}\n`);
  }
  return done;
}

async function sizesOf(value: unknown, folder: string) {
  const parsed = parseArticle(value);
  const sizes = new Map<string, { width: number; height: number }>();
  for (const { image } of parsed.ok ? imagesOf(parsed.value.article) : []) {
    const size = await pictureSize(join(folder, image.url));
    if (size) sizes.set(image.url, size);
  }
  return sizes;
}
