import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { groupBy } from '#lib/group-by.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { fragmentEnding, fragmentsIn } from './fragments-in.ts';

/** A name as Pagefind gives them: of its one language, and of a sum. */
const sumName = /xx_[0-9a-f]{7,}/g;
/** Of the last byte of a number of words so much is kept: ranking asks only which texts are long. */
const roundedTo = 0xf0;
const digitsOfKey = 5;

/** By what an article's fragment is named, and in whose order articles are to be indexed. */
export function fragmentKey(id: string): string {
  return sumOf(id).slice(0, digitsOfKey);
}

/** Of a fragment whose key others have too: more of the sum, so that its name is never one that an article has alone. */
function keyAmongOthers(id: string, number: number): string {
  const more = Number.parseInt(sumOf(id).slice(digitsOfKey, digitsOfKey + 2), 16) + number;
  return fragmentKey(id) + (1 + (more % 255)).toString(16).padStart(2, '0');
}

/**
 * Makes the list of articles smaller that every search of an index in a folder begins with: of 20,000, 140 kB. Pagefind names
 * fragments by sums of their content, which no compression makes smaller. Named by a sum of the article's id, and indexed in
 * the order of these sums, one begins as the one before. The name of an article says nothing of the others: a page that was
 * opened before the last deploy gets that article, or none, and never another's. Throws where the list is not as Pagefind 1.6
 * writes it.
 */
export function compactIndex(folder: string): void {
  const file = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (!file) throw new Error('Pagefind wrote no list of articles.');
  const list = gunzipSync(readFileSync(join(folder, file)));
  const fragments = new Map(fragmentsIn(folder).map(({ name, story }) => [name, story.id]));
  const sharing = groupBy(fragments.values(), fragmentKey);
  const taken = new Set<string>();
  // Apart, since a new name may be an old one of another.
  const [after, before] = [join(folder, 'fragment'), join(folder, 'fragment-before')];
  renameSync(after, before);
  mkdirSync(after);
  for (const { 0: name, index } of list.toString('latin1').matchAll(sumName)) {
    const id = fragments.get(name);
    if (id === undefined) continue;
    fragments.delete(name);
    const key = fragmentKey(id);
    const others = sharing.get(key) ?? [];
    // As long as the name before, so that the list need not be understood to be written.
    const named = (rest: string) => `xx_${rest.padEnd(name.length - 3, '0')}`;
    let compact = named(key);
    for (let number = 0; others.length > 1 && (number === 0 || taken.has(compact)); number += 1)
      compact = named(keyAmongOthers(id, number));
    taken.add(compact);
    list.write(compact, index);
    roundWords(list, index + name.length);
    renameSync(join(before, name + fragmentEnding), join(after, compact + fragmentEnding));
  }
  if (fragments.size > 0) throw new Error(`Pagefind does not list ${[...fragments.keys()].join(', ')}.`);
  rmdirSync(before);
  writeFileSync(join(folder, file), gzipSync(list, { level: 9 }));
}

/** Behind a name stands the number of words, in CBOR (RFC 8949, 3): in one byte more, or in two. */
function roundWords(list: Buffer, place: number): void {
  const length = { 24: 1, 25: 2 }[list[place] ?? 0];
  if (length) list[place + length] = (list[place + length] ?? 0) & roundedTo;
}
