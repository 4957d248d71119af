import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fragmentEnding, fragmentsIn } from './fragments-in.ts';

/** A name as Pagefind gives them: of its one language, and of a sum. */
const sumName = /xx_[0-9a-f]{7,}/g;
const dayInMilliseconds = 86_400_000;
/** Digits to the base of 36: enough for all days, and for the articles of one. */
const digitsOfDay = 3;

/**
 * Makes the list of articles smaller that every search of an index in a folder begins with: of 20,000, 140 kB. Pagefind names
 * fragments by sums of their content, which no compression makes smaller; named by their days and numbered within, they begin
 * as the one before, for articles are listed in the order of their days. An article keeps its name unless others of its day
 * come before it. Throws where the list is not as Pagefind 1.6 writes it.
 */
export function compactIndex(folder: string): void {
  const file = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (!file) throw new Error('Pagefind wrote no list of articles.');
  const list = gunzipSync(readFileSync(join(folder, file)));
  const days = new Map(
    fragmentsIn(folder).map(({ name, story }) => [
      name,
      Math.floor(Date.parse(story.datePublished) / dayInMilliseconds),
    ]),
  );
  // Apart, since a new name may be an old one of another.
  const [named, before] = [join(folder, 'fragment'), join(folder, 'fragment-before')];
  renameSync(named, before);
  mkdirSync(named);
  const numbers = new Map<number, number>();
  for (const { 0: name, index } of list.toString('latin1').matchAll(sumName)) {
    const day = days.get(name);
    if (day === undefined) continue;
    days.delete(name);
    const number = (numbers.get(day) ?? -1) + 1;
    numbers.set(day, number);
    const compact = compactName(day, number, name.length);
    list.write(compact, index);
    renameSync(join(before, name + fragmentEnding), join(named, compact + fragmentEnding));
  }
  if (days.size > 0) throw new Error(`Pagefind does not list ${[...days.keys()].join(', ')}.`);
  rmdirSync(before);
  writeFileSync(join(folder, file), gzipSync(list, { level: 9 }));
}

/** As long as the name before, so that the list need not be understood to be written. */
function compactName(day: number, number: number, length: number): string {
  const start = `xx_${day.toString(36).padStart(digitsOfDay, '0')}`;
  return start + number.toString(36).padStart(length - start.length, '0');
}
